-- The letters by which funders tell what they decided: each funder's own words, and every letter as it was told.

create table letter_words (
    organisation_id bigint not null references organisation (id),
    kind text not null,                 -- grant refusal postponement
    language text not null,
    words text not null,
    changed_at bigint not null,
    primary key (organisation_id, kind, language)
);

create table decision_letter (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint not null references programme (id),
    partner text not null,              -- key of the partner, as the application names it
    document text not null,             -- as it was told, JSON
    written_at bigint not null
);

create index decision_letter_application on decision_letter (application_id);
create index decision_letter_programme on decision_letter (programme_id);
