-- Applications: a project frozen, signed by each partner, and sent.

create table application (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    number text not null unique,        -- as people write it: K7F3-Q2M9
    project_id bigint references project (id) on delete cascade, -- absent: it came on paper
    call_id bigint references call (id) on delete cascade, -- absent: it goes to programmes
    -- One that lives for each project and call: their numbers; absent once it is over.
    living_key text unique,
    state text not null,                -- draft signing submitted returned admissible under_examination decided closed withdrawn
    version bigint not null,            -- frozen last; 0: none
    submitted bigint not null,          -- sent last; 0: none
    turn bigint not null,               -- raised by each act, so that two at once meet
    created_at bigint not null,
    changed_at bigint not null
);

create index application_project on application (project_id);
create index application_call on application (call_id, state);

-- What is signed and sent, word for word: none of them changes.
create table application_version (
    application_id bigint not null references application (id) on delete cascade,
    number bigint not null,
    document text not null,             -- canonical JSON
    hash text not null,                 -- SHA-256 of those bytes
    frozen_at bigint not null,
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    received_at bigint,                 -- when we had received it; absent: it was never sent
    channel text not null,              -- online paper
    primary key (application_id, number)
);

create index application_version_person on application_version (person_id);
create index application_version_organisation on application_version (organisation_id);

-- A signature names the hash of what it is under: where that changes, it is under nothing any more.
create table signature (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    application_version_hash text not null,
    organisation_id bigint not null references organisation (id),
    mandate_id bigint references mandate (id),
    person_id bigint references person (id),
    name text not null,                 -- what the person called themselves
    channel text not null,              -- online; paper: an agent saw it on the sheet
    signed_at bigint not null
);

-- Not unique: two organisations that both signed may turn out to be one.
create index signature_application on signature (application_id, application_version_hash);

create index signature_organisation on signature (organisation_id);
create index signature_mandate on signature (mandate_id);
create index signature_person on signature (person_id);

-- How it came to stand where it stands, for those who sent it and those who read it.
create table application_event (
    application_id bigint not null references application (id) on delete cascade,
    turn bigint not null,               -- of the application when it was done: their order
    act text not null,                  -- as the journal has it
    version bigint not null,
    words text not null,                -- reasons, where somebody gave them
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    happened_at bigint not null,
    primary key (application_id, turn)
);

create index application_event_person on application_event (person_id);
create index application_event_organisation on application_event (organisation_id);
