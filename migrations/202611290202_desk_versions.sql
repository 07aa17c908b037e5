-- On what a decision was taken, since when it stands, and what the law makes of it.

-- The version that was read; 0: before we noted it.
alter table decision add column application_version bigint not null default 0;
-- The day on which the amount was promised, granted or refused: the law counts from it.
alter table decision add column decided_on text;
-- As what state aid it counts: Member State and rules, 'fr general'; empty: it does not.
alter table decision add column aid text not null default '';

alter table decision_act add column application_version bigint not null default 0;
-- On which ground what was granted was taken back; empty where none is owed.
alter table decision_act add column ground text not null default '';

-- 1: it rests on what the law reserves to public agents.
alter table opinion add column reserved bigint not null default 0;

-- Who reads what for which funder.
create table assignment (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    person_id bigint not null references person (id),
    organisation_id bigint not null references organisation (id), -- the funder
    by_hand bigint not null,            -- 1: people chose otherwise than was proposed
    assigned_at bigint not null,
    ended_at bigint
);

create index assignment_application on assignment (application_id, organisation_id);
create index assignment_person on assignment (person_id);
create index assignment_organisation on assignment (organisation_id);
