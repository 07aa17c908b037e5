-- Whom each small change of the data since its last load is of: every machine on this database has an index of its own, which follows
-- these rather than being built anew. A change that is of nobody here has organisation 0; one of so many that an index is better built
-- anew is not here. Not for long: an index that lacks more than is kept is built anew, too.
create table index_change (
    loaded text not null,
    number bigint not null,
    organisation_id bigint not null,
    primary key (loaded, number, organisation_id)
);
