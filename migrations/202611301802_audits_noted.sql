-- That an association published its audited accounts of a year: nobody reminds it any more.

create table audit_noted (
    organisation_id bigint not null references organisation (id),
    year bigint not null,
    evidence text not null,             -- where they are read
    noted_on text not null,
    person_id bigint references person (id),
    primary key (organisation_id, year)
);

create index audit_noted_person on audit_noted (person_id);
