-- Claims, invitations, and what was announced about mandates. Rows name each other by number without
-- a foreign key, so that those of an organisation can be moved or taken away with it.

-- Somebody is asked to act for an organisation: by one who does, in place of one who does, or during an absence.
create table invitation (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    email text not null,                -- in lower case
    language text not null,
    role text not null,
    starts text,                        -- first day; the day of acceptance where absent
    until text,                         -- last day
    how text not null,                  -- invitation cover handover
    about bigint,                       -- the mandate covered, or handed over
    given_by bigint not null references person (id),
    given_under bigint not null,        -- the mandate of whoever gives
    state text not null,                -- open accepted declined withdrawn expired
    open_key text unique,               -- what may be open once only; null once it is not open
    created_at bigint not null,
    expires text not null,              -- last day on which it can be accepted
    settled_at bigint
);

create index invitation_organisation on invitation (organisation_id);
create index invitation_email on invitation (email);

-- Somebody says that they act for an organisation.
create table claim (
    id bigint primary key,
    number text not null unique,        -- what people say aloud
    organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id),
    role text not null,
    way text not null,                  -- code papers
    replaces bigint not null,           -- 1 when the earlier representatives are said to act no more
    held text not null,                 -- the papers they hold, in their words
    answer text not null,               -- what they answered when more was asked
    state text not null,                -- proposed coded examined completed announced disputed granted refused withdrawn lapsed
    open_key text unique,               -- person and organisation while it is open: one at a time
    code_hash text,
    code_tries bigint not null,
    lapses_at bigint,                   -- when a code no longer counts
    objection_until text,               -- last day to object, once announced
    decided_by bigint references person (id),
    decided_under bigint,
    reason text not null,               -- of whoever decided, for the person
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null
);

create index claim_organisation on claim (organisation_id);
create index claim_person on claim (person_id);
create index claim_state on claim (state);

-- A support structure that helps with a claim, and stays visible as the helper.
create table claim_helper (
    id bigint primary key,
    claim_id bigint not null,
    organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id),
    mandate_id bigint not null,
    created_at bigint not null
);

create index claim_helper_claim on claim_helper (claim_id);

-- Who was told of a claim by letter, and what they objected.
create table claim_notice (
    id bigint primary key,
    claim_id bigint not null,
    organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id),
    created_at bigint not null,
    objected_at bigint,
    reason text not null
);

create index claim_notice_claim on claim_notice (claim_id);
create index claim_notice_person on claim_notice (person_id);

-- A piece shown for a claim: kept with its file by the feature that takes files in.
create table claim_piece (
    id bigint primary key,
    claim_id bigint not null,
    organisation_id bigint not null references organisation (id),
    kind text not null,
    piece_id bigint not null,
    created_at bigint not null
);

create index claim_piece_claim on claim_piece (claim_id);

-- How to reach those who declared a body that no register lists: never shown.
create table declared_contact (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id),
    contact text not null,
    created_at bigint not null
);

create index declared_contact_person on declared_contact (person_id, created_at);

-- An end in sight that was announced: once for each mandate, last day and distance.
create table mandate_announcement (
    mandate_id bigint not null,
    until text not null,
    days bigint not null,               -- 90 or 30 before it; 0 once it is over
    organisation_id bigint not null references organisation (id),
    at bigint not null,
    primary key (mandate_id, until, days)
);

-- The support structure that an organisation wishes to be told when its mandates end.
create table mandate_support (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    created_at bigint not null,
    ended_at bigint
);

create index mandate_support_organisation on mandate_support (organisation_id);

create table mandate_support_structure (
    id bigint primary key,
    support_id bigint not null,
    organisation_id bigint not null references organisation (id)
);

create index mandate_support_structure_support on mandate_support_structure (support_id);
