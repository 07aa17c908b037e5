-- Calls: public bodies state a problem, organisations answer together.

create table call (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    organisation_id bigint not null references organisation (id), -- the body that began it
    created_at bigint not null,
    -- What its last published version says, so that it can be asked for. The version itself is below.
    published bigint not null,          -- its number; 0: a draft, which its organisers alone see
    published_at bigint,                -- when the first one was
    changed_at bigint not null,         -- when the last one was
    kind text not null,                 -- initiatives projects poles european
    policy_id bigint references policy (id),
    languages text not null,            -- of its texts, and of the answers: 'fr', 'fr nl'
    opens_at bigint,
    questions_until bigint,
    closes_at bigint,                   -- the first second at which it is too late
    answer_by text,                     -- day by which the organisers answer
    minimum_partners bigint not null,
    cents bigint,                       -- money available, in all; absent: none, an ordinary call
    withdrawn_at bigint
);

create index call_organisation on call (organisation_id);
create index call_policy on call (policy_id);
create index call_closes on call (closes_at);

-- What its organisers write, section by section, until they publish it. JSON, read and written whole.
create table call_section (
    call_id bigint not null references call (id) on delete cascade,
    section text not null,
    content text not null,
    version bigint not null,
    changed_at bigint not null,
    primary key (call_id, section)
);

-- What was published, word for word: none of them changes.
create table call_version (
    call_id bigint not null references call (id) on delete cascade,
    number bigint not null,
    cause text not null,                -- published changed extended withdrawn
    document text not null,             -- canonical JSON
    hash text not null,                 -- SHA-256 of those bytes
    published_at bigint not null,
    person_id bigint references person (id),
    primary key (call_id, number)
);

create table call_organiser (
    id bigint primary key,
    call_id bigint not null references call (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    state text not null,                -- invited confirmed declined left
    changed_at bigint not null
);

create index call_organiser_call on call_organiser (call_id);
create index call_organiser_organisation on call_organiser (organisation_id);

create table call_theme (
    call_id bigint not null references call (id) on delete cascade,
    theme text not null,
    primary key (call_id, theme)
);

create index call_theme_theme on call_theme (theme);

-- None: the whole territory.
create table call_commune (
    call_id bigint not null references call (id) on delete cascade,
    commune text not null,
    primary key (call_id, commune)
);

create index call_commune_commune on call_commune (commune);

-- What an answer will need. Answers point to these, so none goes; what is not needed any more is retired.
create table call_need (
    id bigint primary key,
    call_id bigint not null references call (id) on delete cascade,
    position bigint not null,
    resource text not null,             -- people skills places publics equipment money knowledge
    weight bigint not null,             -- 1 useful, 2 important, 3 without which nothing is done
    words text not null,                -- by language, JSON
    retired_at bigint
);

create index call_need_call on call_need (call_id);

-- Asked by one, answered for all; who asked is not shown.
create table call_question (
    id bigint primary key,
    call_id bigint not null references call (id) on delete cascade,
    organisation_id bigint references organisation (id),
    person_id bigint references person (id),
    language text not null,
    words text not null,
    asked_at bigint not null,
    answer text,
    answer_language text,
    answered_at bigint,
    withdrawn_at bigint,
    version bigint not null
);

create index call_question_call on call_question (call_id, asked_at);
create index call_question_organisation on call_question (organisation_id);

-- Who wishes to be told what changes in one call.
create table call_follower (
    call_id bigint not null references call (id) on delete cascade,
    person_id bigint not null references person (id),
    followed_at bigint not null,
    primary key (call_id, person_id)
);

create index call_follower_person on call_follower (person_id);

-- Who wishes to be told of new calls, by theme and territory. No row: nobody asked, nothing is sent.
create table call_alert (
    person_id bigint primary key references person (id),
    pace text not null,                 -- none weekly now
    token text not null unique,         -- in the letters: ends them, and does nothing else
    version bigint not null
);

create table call_alert_theme (
    person_id bigint not null references call_alert (person_id) on delete cascade,
    theme text not null,
    primary key (person_id, theme)
);

create table call_alert_commune (
    person_id bigint not null references call_alert (person_id) on delete cascade,
    commune text not null,
    primary key (person_id, commune)
);
