-- Papers shown for a claim: sent with it or later, read by the agent who decides, gone some time after
-- the decision. The table that was meant for them spoke of pieces of an organisation's file, which those
-- papers are not: nobody acts for the organisation yet. Nothing was ever written in it.
drop table claim_piece;

create table claim_piece (
    id bigint primary key,
    claim_id bigint not null,
    organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id), -- who sent it: the claimant, or who helps them
    sha256 text not null references upload (sha256),
    name text not null,                 -- as people named the file
    created_at bigint not null,
    unique (claim_id, sha256)           -- the same paper once
);

create index claim_piece_sha256 on claim_piece (sha256);
create index claim_piece_person on claim_piece (person_id);

-- Which agents were told by letter that a claim waits: each once for each claim.
create table claim_told (
    claim_id bigint not null,
    person_id bigint not null references person (id),
    organisation_id bigint not null references organisation (id),
    created_at bigint not null,
    primary key (claim_id, person_id)
);

create index claim_told_person on claim_told (person_id, created_at);
