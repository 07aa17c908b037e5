-- The council of the desk: who sits in its three colleges, the texts it adopts, how each seat voted.

-- One row, written by the first: of two that change something at once the second waits for the first.
create table council (
    id bigint primary key,
    version bigint not null
);

create table council_seat (
    id bigint primary key,
    college text not null,              -- associations companies public_bodies
    organisation_id bigint not null references organisation (id),
    alternate_id bigint references organisation (id),
    since text not null,
    until text not null                 -- empty as long as it sits
);

create index council_seat_organisation on council_seat (organisation_id);
create index council_seat_alternate on council_seat (alternate_id);

create table council_decision (
    id bigint primary key,
    address text not null unique,       -- last part of the address of its page
    subject text not null,              -- form pieces calendar readers
    state text not null,                -- proposed adopted withdrawn
    seat_id bigint not null references council_seat (id), -- whose proposal it is
    organisation_id bigint not null references organisation (id), -- who sat there
    version bigint not null,            -- of the words that stand
    number bigint unique,               -- once adopted, from 1
    adopted_on text not null,           -- empty before
    holds_from text not null,           -- empty before
    tally text not null,                -- how each college voted when it was adopted; empty before
    proposed_at bigint not null
);

create index council_decision_seat on council_decision (seat_id);
create index council_decision_organisation on council_decision (organisation_id);

-- The words of a decision, in versions: a vote is on the very words that were read.
create table council_text (
    decision_id bigint not null references council_decision (id) on delete cascade,
    version bigint not null,
    title text not null,
    words text not null,
    language text not null,
    wanted_from text not null,          -- the day from which it would hold
    person_id bigint references person (id),
    written_at bigint not null,
    primary key (decision_id, version)
);

create index council_text_person on council_text (person_id);

create table council_vote (
    decision_id bigint not null references council_decision (id) on delete cascade,
    version bigint not null,            -- of the words
    seat_id bigint not null references council_seat (id),
    choice text not null,               -- favourable unfavourable abstains
    organisation_id bigint not null references organisation (id), -- the one that sat there
    person_id bigint references person (id),
    voted_at bigint not null,
    primary key (decision_id, version, seat_id)
);

create index council_vote_seat on council_vote (seat_id);
create index council_vote_organisation on council_vote (organisation_id);
create index council_vote_person on council_vote (person_id);
