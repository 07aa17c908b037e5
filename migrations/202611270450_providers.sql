-- Signing in by a provider of identities (OpenID Connect).

-- What a provider calls a person of ours: issuer and subject are the key, never an address.
create table identity (
    id bigint primary key,
    person_id bigint not null references person (id),
    provider text not null,             -- its name here when it was attached
    issuer text not null,
    subject text not null,
    called text not null,               -- the address it gave, so that its person tells two apart; may be empty
    created_at bigint not null,
    last_used_at bigint,
    strong_at bigint                    -- when the provider last said that two factors were shown
);

create unique index identity_subject on identity (issuer, subject);
create index identity_person on identity (person_id);

-- A browser that was sent to a provider and has not come back.
create table provider_visit (
    state_hash text primary key,        -- of what comes back with it
    browser_hash text not null,         -- of the cookie of the browser that left
    provider text not null,
    purpose text not null,              -- sign-in attach second-factor
    person_id bigint,                   -- who left, when they had signed in
    nonce text not null,
    verifier text not null,             -- of PKCE; empty where the provider knows none
    next text not null,                 -- where to go on
    language text not null,
    visitor text not null,              -- network the demand came from, hashed; for the rate only
    created_at bigint not null
);

create index provider_visit_visitor on provider_visit (visitor, created_at);

-- An identity that came back and is nobody's yet: its person shows who they are here first.
create table provider_arrival (
    browser_hash text primary key,
    person_id bigint,                   -- who had left, when they had signed in
    provider text not null,
    issuer text not null,
    subject text not null,
    email text not null,                -- as the provider gave it; may be empty
    strong bigint not null,
    next text not null,
    created_at bigint not null
);

-- By which provider a session was opened, and what it wants to see when it is ended there too, sealed.
alter table session add column provider text;
alter table session add column id_token text;
