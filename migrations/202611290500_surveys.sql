-- Surveys: what is asked, who was drawn with which probability, what was answered, what was published.

create table survey (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    organisation_id bigint not null references organisation (id),   -- who makes it
    state text not null,                -- draft open closed published
    content text not null,              -- what is written of it; JSON, read and written whole
    number bigint not null,             -- of the version that is asked; 0: none yet
    closes_on text,                     -- the last day of answers
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null             -- raised by each change
);

create index survey_organisation on survey (organisation_id);

-- What was asked, word for word: none of them changes. A later one differs by its words only.
create table survey_version (
    survey_id bigint not null references survey (id) on delete cascade,
    number bigint not null,             -- from 1
    document text not null,             -- JSON
    opened_at bigint not null,
    primary key (survey_id, number)
);

-- How the sample was drawn.
create table survey_sample (
    survey_id bigint primary key references survey (id) on delete cascade,
    plan text not null,                 -- JSON: strata, sizes, seed
    drawn_at bigint not null
);

-- Who was drawn.
create table survey_unit (
    id bigint primary key,
    survey_id bigint not null references survey (id) on delete cascade,
    organisation_id bigint references organisation (id),    -- empty once it was forgotten who answered
    stratum bigint not null,
    probability double precision not null,
    facts text not null,                -- JSON: what results can be told apart by, as the register said
    way text not null,                  -- empty online paper
    written_to bigint not null,         -- persons written to
    reminders bigint not null,
    reminded_at bigint,
    sent_at bigint,                     -- when the answers were given
    entered_by bigint references person (id),   -- the agent who typed what came on paper
    version bigint not null
);

create unique index survey_unit_organisation on survey_unit (survey_id, organisation_id);
create index survey_unit_entered on survey_unit (entered_by);

-- Personal links; each letter has its own.
create table survey_link (
    token_hash text primary key,        -- SHA-256; the link itself is nowhere
    unit_id bigint not null references survey_unit (id) on delete cascade,
    made_at bigint not null
);

create index survey_link_unit on survey_link (unit_id);

create table survey_answer (
    unit_id bigint not null references survey_unit (id) on delete cascade,
    question text not null,             -- its key
    value text not null,
    saved_at bigint not null,
    primary key (unit_id, question)
);

-- Organisations that do not wish to be asked.
create table survey_refusal (
    organisation_id bigint primary key references organisation (id),
    refused_at bigint not null
);

create table survey_result (
    survey_id bigint primary key references survey (id) on delete cascade,
    document text not null,             -- JSON: all that is published, and nothing else of the answers
    discussion text not null,           -- JSON: where it is talked about, by language
    published_at bigint not null
);
