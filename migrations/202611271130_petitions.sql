-- Petitions: an organisation opens a subject, the public body it is addressed to answers by a date.

create table petition (
    id bigint primary key,
    key text not null unique,           -- end of its address
    organisation_id bigint not null references organisation (id),   -- who opens it
    addressee_id bigint not null references organisation (id),      -- who must answer
    state text not null,                -- draft opened supported answered followed closed withdrawn
    title text not null,
    words text not null,
    language text not null,             -- of title and words
    policy text,                        -- address of the public policy it is about
    delay_days bigint not null,         -- days for an answer when it was opened; 0 before
    opened_on text,
    due_on text,                        -- by when the answer is due; only ever brought nearer
    opened_at bigint,
    answered_at bigint,
    ended_at bigint,                    -- closed or withdrawn
    hidden_at bigint,                   -- an administrator hid its text, with a public reason
    hidden_reason text not null,
    created_at bigint not null,
    version bigint not null
);

create index petition_organisation on petition (organisation_id);
create index petition_addressee on petition (addressee_id);
create index petition_opened on petition (opened_at);
create index petition_due on petition (due_on);

create table petition_theme (
    petition_id bigint not null references petition (id) on delete cascade,
    theme text not null,
    primary key (theme, petition_id)
);

create index petition_theme_petition on petition_theme (petition_id);

create table petition_commune (
    petition_id bigint not null references petition (id) on delete cascade,
    commune text not null,
    primary key (commune, petition_id)
);

create index petition_commune_petition on petition_commune (petition_id);

-- The text as it stood when it was opened, and each time it was made more exact before anybody supported it.
create table petition_text (
    petition_id bigint not null references petition (id) on delete cascade,
    number bigint not null,             -- from 1
    title text not null,
    words text not null,
    hash text not null,                 -- SHA-256 of language, title and words
    frozen_at bigint not null,
    primary key (petition_id, number)
);

-- Organisations that ask with the first. No two rows of one petition are about one organisation, unless two
-- became one afterwards.
create table petition_support (
    id bigint primary key,
    petition_id bigint not null references petition (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    created_at bigint not null
);

create index petition_support_petition on petition_support (petition_id);
create index petition_support_organisation on petition_support (organisation_id);

create table petition_answer (
    petition_id bigint primary key references petition (id) on delete cascade,
    outcome text not null,              -- yes partly no elsewhere
    words text not null,                -- its reasons
    language text not null,
    answered_on text not null,
    answered_at bigint not null
);

-- What became of it, told by either side.
create table petition_note (
    id bigint primary key,
    petition_id bigint not null references petition (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    words text not null,
    language text not null,
    created_at bigint not null
);

create index petition_note_petition on petition_note (petition_id);
create index petition_note_organisation on petition_note (organisation_id);

-- Calls that a petition became, as whoever organises the call says.
create table petition_call (
    petition_id bigint not null references petition (id) on delete cascade,
    call_id bigint not null references call (id) on delete cascade,
    created_at bigint not null,
    primary key (call_id, petition_id)
);

create index petition_call_petition on petition_call (petition_id);

-- Letters that announced the date, each once.
create table petition_letter (
    petition_id bigint not null references petition (id) on delete cascade,
    days bigint not null,               -- before the date
    created_at bigint not null,
    primary key (petition_id, days)
);
