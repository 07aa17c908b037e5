-- What files call a funder or beneficiary that a number makes one, beside the name it was first met by: each once, as written.
create table grant_spelling (
    party_id bigint not null references grant_party (id) on delete cascade,
    name text not null,
    primary key (party_id, name)
);
