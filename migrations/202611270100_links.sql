-- Links between entries of registers that no number makes: what the evidence says, as a sum that
-- anyone can read, and what somebody said of it.

create table link (
    id bigint primary key,
    register text not null,             -- rna sirene kbo vl
    number text not null,
    other_register text not null,       -- rna sirene kbo vl; or party, and then the key of who gave or received
    other_number text not null,
    origin text not null,               -- evidence; said: nothing was computed, somebody said it
    state text not null,                -- joined waiting apart
    said bigint not null,               -- 1 when somebody said so
    held bigint not null,               -- 1 when somebody took back what the evidence had joined: it waits until somebody decides
    score bigint,                       -- thousandths of a bit: the sum of its parts
    confidence bigint,                  -- the same, beside what else each of the two might be
    cents bigint not null,              -- grants told of the two sides: for the order, no account
    doubt bigint not null,              -- entropy of the probability, in millionths
    urgency bigint not null,            -- doubt times money
    parameters text,                    -- version of what the comparison believed
    found_at bigint,
    said_at bigint,
    said_by text,
    reason text,                        -- in the words of whoever said it; not published
    version bigint not null             -- counts the decisions, so that none is lost under another
);

create unique index link_pair on link (register, number, other_register, other_number);
create index link_other on link (other_register, other_number);
create index link_state on link (state, urgency);

-- What a score is made of, in the order in which it is read.
create table link_part (
    link_id bigint not null references link (id),
    position bigint not null,
    feature text not null,              -- prior, word-same, word-missing, place, year…
    one text not null,                  -- as the first side says it
    other text not null,
    bits bigint not null,               -- thousandths of a bit
    primary key (link_id, position)
);

-- The number of another register that a register gives a body (scheme, colon, value), whether or not
-- it joined anything: what is said must not depend on the order in which files are loaded.
alter table entry add column declares text;
