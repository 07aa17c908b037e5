-- What helps the table to decide, and decides nothing: suppositions, and proposals of allocation.

-- "What if B gives 30 instead of 40?"
create table simulation (
    id bigint primary key,
    session_id bigint not null references desk_session (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- whose it is
    person_id bigint references person (id),
    name text not null,
    language text not null,
    shared bigint not null,             -- 1: everybody at the table sees it
    supposed text not null,             -- JSON: which programme would give how much to which application
    created_at bigint not null,
    version bigint not null
);

create index simulation_session on simulation (session_id);
create index simulation_organisation on simulation (organisation_id);
create index simulation_person on simulation (person_id);

-- What a request is worth to a programme, from 0 to 10, as its funder says at the table.
create table desk_score (
    session_id bigint not null references desk_session (id) on delete cascade,
    programme_id bigint not null references programme (id),
    application_id bigint not null references application (id),
    points bigint not null,
    primary key (session_id, programme_id, application_id)
);

create index desk_score_programme on desk_score (programme_id);
create index desk_score_application on desk_score (application_id);

-- A proposal of who pays what: everything it was made from, and what was found. It is never changed.
create table desk_proposal (
    id bigint primary key,
    session_id bigint not null references desk_session (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- for whom it was asked
    person_id bigint references person (id),
    method text not null,               -- version of the way it is made
    inputs text not null,               -- JSON: requests, envelopes, rules and settings
    run text,                           -- the whole run as .pb, once it was found and verified
    told text not null,                 -- JSON: what is said of each request, and what is contested, as far as it went
    done bigint not null,               -- steps
    steps bigint not null,
    fault text not null,                -- why nothing could be proposed; empty where something was
    asked_at bigint not null,
    worked_at bigint not null           -- when somebody worked at it last: another may go on after a while
);

create index desk_proposal_session on desk_proposal (session_id);
create index desk_proposal_organisation on desk_proposal (organisation_id);
create index desk_proposal_person on desk_proposal (person_id);
