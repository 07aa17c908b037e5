-- What readers give an application by the published criteria of a programme, and whether its funder lets the others read it.

create table mark (
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint not null references programme (id),
    edition bigint not null,            -- the version of the programme whose criteria were read
    criterion bigint not null,          -- its place in that version, from 0
    person_id bigint not null references person (id),
    organisation_id bigint not null references organisation (id), -- the funder
    points bigint not null,             -- from 0 to 10
    words text not null,                -- why
    language text not null,
    written_at bigint not null,
    primary key (application_id, programme_id, edition, criterion, person_id)
);

create index mark_programme on mark (programme_id);
create index mark_organisation on mark (organisation_id);
create index mark_person on mark (person_id);

create table mark_shared (
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint not null references programme (id),
    person_id bigint references person (id),
    shared_at bigint not null,
    primary key (application_id, programme_id)
);

create index mark_shared_programme on mark_shared (programme_id);
create index mark_shared_person on mark_shared (person_id);
