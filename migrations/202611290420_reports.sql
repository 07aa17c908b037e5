-- One report for all: each partner tells its part once, and every funder reads the same.

create table report (
    id bigint primary key,
    application_id bigint not null references application (id),
    year bigint not null,               -- the year that is told of
    state text not null,                -- open sent
    document text not null,             -- what was sent, JSON in canonical form; empty before
    hash text not null,                 -- SHA-256 of it
    sent_on text not null,              -- empty before
    version bigint not null,            -- raised by each act
    unique (application_id, year)
);

-- What one partner tells.
create table report_part (
    report_id bigint not null references report (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    key text not null,                  -- as the application names it
    content text not null,              -- its words, JSON
    ready bigint not null,              -- 1: nothing is missing, it says
    person_id bigint references person (id), -- who wrote last
    version bigint not null,
    primary key (report_id, organisation_id)
);

create index report_part_organisation on report_part (organisation_id);
create index report_part_person on report_part (person_id);

-- What it spent or received on an account of the form, and why that is far from what was planned.
create table report_line (
    report_id bigint not null references report (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    account text not null,
    cents bigint not null,
    words text not null,
    primary key (report_id, organisation_id, account)
);

create index report_line_organisation on report_line (organisation_id);

-- What proves it.
create table report_file (
    id bigint primary key,
    report_id bigint not null references report (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    sha256 text not null references upload (sha256),
    name text not null,
    added_at bigint not null
);

create index report_file_report on report_file (report_id);
create index report_file_organisation on report_file (organisation_id);
create index report_file_upload on report_file (sha256);

-- What a funder says of it, and what those who sent it reply.
create table report_answer (
    id bigint primary key,
    report_id bigint not null references report (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    person_id bigint references person (id),
    kind text not null,                 -- accepted asked reply
    words text not null,
    language text not null,
    said_at bigint not null
);

create index report_answer_report on report_answer (report_id);
create index report_answer_organisation on report_answer (organisation_id);
create index report_answer_person on report_answer (person_id);
