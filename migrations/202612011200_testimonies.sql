-- What the partners of a project did that was sent to nobody: each tells, another confirms (feature `testimonies`).
create table testimony (
    id bigint primary key,
    project_id bigint not null references project (id),
    organisation_id bigint not null references organisation (id), -- that did it
    year bigint not null,
    words text not null,
    language text not null,
    person_id bigint references person (id), -- who told it
    told_at bigint not null,
    witness_id bigint references organisation (id), -- that was there
    witness_words text not null,
    witness_language text not null,
    witnessed_at bigint
);

create index testimony_project on testimony (project_id);
create index testimony_organisation on testimony (organisation_id);
create index testimony_person on testimony (person_id);
create index testimony_witness on testimony (witness_id);
