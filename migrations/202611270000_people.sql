-- Persons, how they sign in, for whom they act, what they did, and the letters they are sent.

create table person (
    id bigint primary key,
    name text not null,                 -- as they wish to be called; empty until they say
    email text unique,                  -- in lower case; null once erased
    language text not null,             -- of the letters they are sent
    created_at bigint not null,
    last_seen_at bigint not null,
    erase_at bigint,                    -- when an account that nobody uses will end; they were warned
    erased_at bigint,
    version bigint not null             -- raised by each change, so that two who edit see each other
);

-- A code sent by letter and typed in the same browser.
create table sign_in_code (
    id bigint primary key,
    browser_hash text not null unique,  -- of the cookie of the browser that asked
    purpose text not null,              -- sign-in confirm email
    person_id bigint,                   -- who is confirming, or changing their address
    email text not null,
    code_hash text not null,
    language text not null,
    visitor text not null,              -- network the demand came from, hashed; for the rate only
    created_at bigint not null,
    tries bigint not null,
    used_at bigint
);

create index sign_in_code_email on sign_in_code (email, created_at);
create index sign_in_code_visitor on sign_in_code (visitor, created_at);

create table session (
    id bigint primary key,
    token_hash text not null unique,
    person_id bigint not null references person (id),
    device text not null,               -- browser and system, as it says
    created_at bigint not null,
    last_seen_at bigint not null,
    strong_at bigint,                   -- when a second factor was shown
    confirmed_at bigint,                -- when the person was last asked again
    ended_at bigint
);

create index session_person on session (person_id);

-- Who acts for whom. Without an organisation: for the platform itself.
create table mandate (
    id bigint primary key,
    person_id bigint not null references person (id),
    organisation_id bigint references organisation (id),
    role text not null,
    starts text not null,               -- first day
    until text,                         -- last day; open where absent
    given_by bigint references person (id), -- nobody where a command gave it
    given_how text not null,            -- command claim invitation handover creation cover demonstration
    covers bigint,                      -- the mandate it stands in for during an absence
    created_at bigint not null,
    ended_at bigint,
    ended_how text                      -- withdrawn resigned handed-over replaced erased
);

create index mandate_person on mandate (person_id);
create index mandate_organisation on mandate (organisation_id);

-- The journal: what was done, each line sealed by the one before it.
create table journal (
    sequence bigint primary key,
    at bigint not null,
    person_id bigint,
    organisation text,                  -- its key: organisations merge, what was written stays
    mandate_id bigint,
    act text not null,
    object text not null,
    before_hash text not null,          -- of what was there; empty for nothing
    after_hash text not null,
    previous_hash text not null,
    hash text not null
);

create index journal_organisation on journal (organisation, sequence);
create index journal_person on journal (person_id, sequence);

create table journal_head (
    id bigint primary key,
    sequence bigint not null,
    hash text not null
);

insert into journal_head (id, sequence, hash) values (1, 0, '');

-- Letters to be sent, written in the transaction of what they tell.
create table mail (
    id bigint primary key,
    recipient text not null,
    person_id bigint,
    language text not null,
    kind text not null,                 -- code notice digest…
    subject text not null,
    body text not null,
    unsubscribe text,                   -- address that ends such letters (RFC 8058)
    created_at bigint not null,
    next_try_at bigint,                 -- null once sent or given up
    tries bigint not null,
    sent_at bigint,
    failure text
);

create index mail_next on mail (next_try_at);

-- What a form led to: sending it twice does it once.
create table sent_form (
    token text primary key,
    person_id bigint,
    address text not null,              -- where the first sending led
    created_at bigint not null
);

-- What was typed when the session had ended; only the browser that typed it can open it.
create table kept_post (
    token_hash text primary key,
    person_id bigint,                   -- whose ended session it was, when that is known
    address text not null,
    sealed text not null,               -- the fields, encrypted with the browser's token
    created_at bigint not null
);

-- What an organisation is for others, dated, granted by an administrator; several at once.
create table capacity (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    kind text not null,                 -- funder support_structure network pole organiser research ess
    mark text,                          -- of a support structure: its mark of Guid'Asso
    starts text not null,
    until text,
    granted_by bigint references person (id),
    created_at bigint not null,
    ended_at bigint
);

create index capacity_organisation on capacity (organisation_id);
