-- Projects: what several organisations do together, written by all of them.

create table project (
    id bigint primary key,
    key text not null unique,           -- the stable end of its address
    address text not null unique,       -- last part of its address: the words it was begun with, and its key
    language text not null,             -- its first language
    second_language text,               -- the one it keeps in step with the first, when it has two
    origin text not null,               -- nothing call petition meeting project
    origin_address text,                -- address of that call, petition or project
    state text not null,                -- preparing ended
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null
);

-- An organisation in a project. No two rows of one project are about one organisation, unless two
-- became one afterwards.
create table partner (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    role text not null,                 -- lead partner associated
    state text not null,                -- invited accepted declined withdrawn expired left
    offered bigint not null,            -- 1 while it is asked to take the lead over
    words text not null,                -- what the invitation says
    expires text,                       -- last day on which the invitation may be answered
    replaces bigint,                    -- the invitation it stands in for
    changed_at bigint not null
);

create index partner_project on partner (project_id);
create index partner_organisation on partner (organisation_id);

-- What a project says, piece by piece; each save is a row, so that no word is ever lost.
create table project_value (
    project_id bigint not null references project (id) on delete cascade,
    field text not null,                -- title, problem, communes, action-…-title, state-context…
    language text not null,             -- of a text; empty where a value has none
    version bigint not null,            -- from 1; the greatest is what holds
    words text not null,
    source_hash text not null,          -- SHA-256 of the text in the other language with which it was in step
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    saved_at bigint not null,
    primary key (project_id, field, language, version)
);

create index project_value_person on project_value (person_id);
create index project_value_organisation on project_value (organisation_id);

-- What happened, for those who build it: in order, never changed.
create table project_event (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    kind text not null,
    detail text not null,               -- a section, a name, an account
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    happened_at bigint not null
);

create index project_event_project on project_event (project_id, happened_at);
create index project_event_person on project_event (person_id);
create index project_event_organisation on project_event (organisation_id);

-- What the project still looks for.
create table project_need (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    resource text not null,             -- people skills places publics equipment money knowledge
    words text not null,
    weight bigint not null,             -- 1 to 3
    created_at bigint not null,
    met_at bigint                       -- when it was found
);

create index project_need_project on project_need (project_id);

-- The forecast of one partner: its accounts, one amount for each account and year. Other resources,
-- asked of somebody or obtained, have one row for each.
create table budget_line (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    partner_id bigint not null references partner (id) on delete cascade,
    year bigint not null,
    account text not null,
    funder text not null,               -- who gives; empty where nobody in particular does
    state text not null,                -- asked obtained, of what a funder gives; empty otherwise
    cents bigint not null
);

create index budget_line_project on budget_line (project_id);
create index budget_line_partner on budget_line (partner_id, year);

-- What one partner pays another for its part: a charge of the one, a product of the other, nothing
-- for the project as a whole.
create table budget_flow (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    payer_id bigint not null references partner (id) on delete cascade,
    payer_account text not null,
    payee_id bigint not null references partner (id) on delete cascade,
    payee_account text not null,
    year bigint not null,
    words text not null,
    cents bigint not null
);

create index budget_flow_project on budget_flow (project_id);
create index budget_flow_payer on budget_flow (payer_id);
create index budget_flow_payee on budget_flow (payee_id);

create table project_comment (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    section text not null,              -- which section; empty for the whole
    words text not null,
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    created_at bigint not null,
    withdrawn_at bigint
);

create index project_comment_project on project_comment (project_id, created_at);
create index project_comment_person on project_comment (person_id);
create index project_comment_organisation on project_comment (organisation_id);

-- Whom a comment asks to read it.
create table project_mention (
    id bigint primary key,
    comment_id bigint not null references project_comment (id) on delete cascade,
    organisation_id bigint not null references organisation (id)
);

create index project_mention_comment on project_mention (comment_id);
create index project_mention_organisation on project_mention (organisation_id);

create table project_task (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    words text not null,
    organisation_id bigint references organisation (id),
    due text,
    created_at bigint not null,
    done_at bigint
);

create index project_task_project on project_task (project_id);
create index project_task_organisation on project_task (organisation_id);

create table project_file (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    sha256 text not null references upload (sha256),
    name text not null,
    section text not null,
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    added_at bigint not null,
    removed_at bigint
);

create index project_file_project on project_file (project_id);
create index project_file_upload on project_file (sha256);
create index project_file_person on project_file (person_id);
create index project_file_organisation on project_file (organisation_id);

-- Who was told what happened, and up to when: one letter a day at most.
create table project_told (
    person_id bigint primary key references person (id),
    told_until bigint not null
);
