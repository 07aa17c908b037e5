-- What funders say of an application: what they ask, what they think of it, and what is theirs alone.

-- Asked by one funder, read by all of them and by those who ask; answered once.
create table question (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- the funder that asks
    person_id bigint references person (id),
    partner text not null,              -- key of the partner that is asked; empty: the lead
    words text not null,
    language text not null,
    due_on text not null,               -- until when an answer is hoped for
    asked_at bigint not null
);

create index question_application on question (application_id);
create index question_organisation on question (organisation_id);
create index question_person on question (person_id);

create table answer (
    question_id bigint primary key references question (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- the partner that answers
    person_id bigint references person (id),
    words text not null,
    language text not null,
    answered_at bigint not null
);

create index answer_organisation on answer (organisation_id);
create index answer_person on answer (person_id);

-- What a reader thinks of a part of it: read by all its funders.
create table opinion (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- the funder
    person_id bigint references person (id),
    topic text not null,                -- accounts statutes technical
    verdict text not null,              -- favourable reserved unfavourable
    words text not null,
    language text not null,
    written_at bigint not null
);

create index opinion_application on opinion (application_id);
create index opinion_organisation on opinion (organisation_id);
create index opinion_person on opinion (person_id);

-- Of one funder, for its own people.
create table note (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- the funder
    person_id bigint references person (id),
    words text not null,
    language text not null,
    written_at bigint not null
);

create index note_application on note (application_id, organisation_id);
create index note_organisation on note (organisation_id);
create index note_person on note (person_id);
