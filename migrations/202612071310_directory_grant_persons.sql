-- Which numbers of past grants are those of natural persons, as a register's file told while they stood here: so that a file of grants
-- which is loaded later is known to speak of one. The number itself is not kept, nor who: a digest that only the key beside the database gives.
create table grant_person (
    digest text primary key
);

create index grant_party_kbo on grant_party (kbo);
