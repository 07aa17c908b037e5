-- Which numbers of a register are those of natural persons, one bit for each number that it may give: a hundred thousand numbers on a
-- page, sealed by the key beside the database. So a file of grants is known to speak of a person whichever comes first; who of them
-- received something is told nowhere, and without the key no page is read.
create table person_numbers (
    register text not null,
    page bigint not null,
    sealed text not null,
    primary key (register, page)
);

drop table grant_person;
