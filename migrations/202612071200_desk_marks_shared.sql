-- Each body that examines an application shares the marks of its own readers, and no others': a funder by the criteria of its
-- programmes, an organiser by those of the call.

alter table mark_shared rename to mark_shared_before;

create table mark_shared (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint references programme (id), -- absent: those by the criteria of the call that it answers
    organisation_id bigint not null references organisation (id), -- whose readers gave them
    person_id bigint references person (id),
    shared_at bigint not null
);

-- What was shared stays shared: by the funder of the programme, and by each body whose readers gave marks until now.
insert into mark_shared (id, application_id, programme_id, organisation_id, person_id, shared_at)
select row_number() over (order by application_id, programme_id, organisation_id), application_id, programme_id, organisation_id,
    person_id, shared_at
from (
    select stood.application_id, stood.programme_id, programme.organisation_id, stood.person_id, stood.shared_at
    from mark_shared_before as stood join programme on programme.id = stood.programme_id
    union
    select stood.application_id, stood.programme_id, mark.organisation_id, stood.person_id, stood.shared_at
    from mark_shared_before as stood join mark on mark.application_id = stood.application_id
        and coalesce(mark.programme_id, 0) = coalesce(stood.programme_id, 0)
) as bodies;

drop table mark_shared_before;

create unique index mark_shared_once on mark_shared (application_id, coalesce(programme_id, 0), organisation_id);
create index mark_shared_programme on mark_shared (programme_id);
create index mark_shared_organisation on mark_shared (organisation_id);
create index mark_shared_person on mark_shared (person_id);
