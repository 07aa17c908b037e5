-- Those who organise a call mark an answer by the criteria that the call published, as funders do by those of their programmes.

alter table mark rename to mark_before;

create table mark (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint references programme (id), -- absent: by the criteria of the call that it answers
    edition bigint not null,            -- the version of the programme or of the call whose criteria were read
    criterion bigint not null,          -- its place in that version, from 0
    person_id bigint not null references person (id),
    organisation_id bigint not null references organisation (id), -- the funder, or an organiser of the call
    points bigint not null,             -- from 0 to 10
    words text not null,                -- why
    language text not null,
    written_at bigint not null
);

insert into mark (id, application_id, programme_id, edition, criterion, person_id, organisation_id, points, words, language,
    written_at)
select row_number() over (order by application_id, programme_id, edition, criterion, person_id), application_id, programme_id,
    edition, criterion, person_id, organisation_id, points, words, language, written_at
from mark_before;

drop table mark_before;

create unique index mark_once on mark (application_id, coalesce(programme_id, 0), edition, criterion, person_id);
create index mark_programme on mark (programme_id);
create index mark_organisation on mark (organisation_id);
create index mark_person on mark (person_id);

alter table mark_shared rename to mark_shared_before;

create table mark_shared (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint references programme (id), -- absent: those by the criteria of the call that it answers
    person_id bigint references person (id),
    shared_at bigint not null
);

insert into mark_shared (id, application_id, programme_id, person_id, shared_at)
select row_number() over (order by application_id, programme_id), application_id, programme_id, person_id, shared_at
from mark_shared_before;

drop table mark_shared_before;

create unique index mark_shared_once on mark_shared (application_id, coalesce(programme_id, 0));
create index mark_shared_programme on mark_shared (programme_id);
create index mark_shared_person on mark_shared (person_id);
