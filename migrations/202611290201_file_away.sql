-- Who stands too near to an organisation to open its file for a funder: they said so.
create table file_away (
    id bigint primary key,
    person_id bigint not null references person (id),
    organisation_id bigint not null references organisation (id),
    since bigint not null
);

create index file_away_person on file_away (person_id, organisation_id);
create index file_away_organisation on file_away (organisation_id);
