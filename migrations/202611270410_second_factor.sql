-- Second factors: what a person shows beside the code that came by letter, and the way back when it is lost.

-- An application that makes codes of six figures from a secret and the time (RFC 6238).
create table generator (
    id bigint primary key,
    person_id bigint not null references person (id),
    name text not null,                 -- as its person calls it
    sealed text not null,               -- the secret, sealed with the key beside the database
    last_step bigint not null,          -- of the last code that counted: none counts twice
    created_at bigint not null,
    last_used_at bigint
);

create index generator_person on generator (person_id);

create table passkey (
    id bigint primary key,
    person_id bigint not null references person (id),
    name text not null,                 -- as its person calls it
    credential_id text not null unique, -- in hexadecimal
    credential text not null,           -- public key and counter
    created_at bigint not null,
    last_used_at bigint
);

create index passkey_person on passkey (person_id);

-- A question put to a passkey, between the question and the answer.
create table ceremony (
    token_hash text primary key,
    person_id bigint,                   -- nobody yet where somebody signs in
    kind text not null,                 -- register sign-in confirm
    state text not null,                -- the question, as the library keeps it
    created_at bigint not null
);

-- Codes on paper, each for once, for the day when nothing else is at hand.
create table recovery_code (
    id bigint primary key,
    person_id bigint not null references person (id),
    code_hash text not null unique,
    created_at bigint not null,
    used_at bigint
);

create index recovery_code_person on recovery_code (person_id);

-- Wrong tries since the last right one.
create table wrong_proof (
    person_id bigint primary key references person (id),
    tries bigint not null,
    last_at bigint not null
);
