-- What organisations are for each other: networks, their news, and who speaks for a territory.

-- A network: an organisation that holds that capacity and presents itself, or a grouping across
-- sectors that is no legal person, which its founders speak for.
create table network (
    id bigint primary key,
    key text not null unique,           -- its address
    organisation_id bigint references organisation (id),
    name text not null,                 -- of a grouping; empty where its organisation has one
    kind text not null,                 -- field territory
    theme text,                         -- of a network by field
    commune text,                       -- of a network across sectors; absent: the whole territory
    words text not null,                -- what it does, in its own words
    language text not null,             -- of those words
    created_at bigint not null,
    opened_at bigint,                   -- when a second founder was confirmed; absent: being founded
    version bigint not null
);

create index network_organisation on network (organisation_id);

-- No two rows of one network are about one organisation, unless two became one afterwards.
create table membership (
    id bigint primary key,
    network_id bigint not null references network (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    state text not null,                -- asked invited confirmed declined left
    founder bigint not null,            -- 1 for those who were there when it opened
    changed_at bigint not null
);

create index membership_network on membership (network_id);
create index membership_organisation on membership (organisation_id);

-- Written once, for the networks and themes it is meant for.
create table news (
    id bigint primary key,
    key text not null unique,           -- its address
    organisation_id bigint not null references organisation (id),
    title text not null,
    words text not null,
    link text,
    language text not null,
    entered_by text,                    -- key of the public body that entered it for somebody who telephoned or wrote
    created_at bigint not null,
    withdrawn_at bigint
);

create index news_organisation on news (organisation_id, created_at);
create index news_created on news (created_at);

create table news_network (
    news_id bigint not null references news (id) on delete cascade,
    network_id bigint not null references network (id) on delete cascade,
    primary key (network_id, news_id)
);

create index news_network_news on news_network (news_id);

create table news_theme (
    news_id bigint not null references news (id) on delete cascade,
    theme text not null,
    primary key (theme, news_id)
);

create index news_theme_news on news_theme (news_id);

-- Who asked for the weekly letter. No row: nobody asked, nothing is sent.
create table letter_choice (
    person_id bigint primary key references person (id),
    weekly bigint not null,
    token text not null unique,         -- in the letters: ends them, and does nothing else
    told_until bigint not null,         -- news before this instant was told
    week text not null,                 -- Monday of the last week looked after
    version bigint not null
);

create table letter_theme (
    person_id bigint not null references letter_choice (person_id) on delete cascade,
    theme text not null,
    primary key (person_id, theme)
);

-- Where a public body has its say: whole, a side of the border, a group of communes, a commune.
create table remit (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    scope text not null,                -- whole side group commune
    place text not null,                -- slug or code; empty for the whole territory
    granted_by bigint references person (id),
    created_at bigint not null
);

create index remit_organisation on remit (organisation_id);

-- How a support structure can be asked for help, in its own words.
create table help_offered (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    words text not null,
    language text not null,
    changed_at bigint not null,
    version bigint not null
);

create index help_offered_organisation on help_offered (organisation_id);

-- Elected contacts of a public body: a public function, never a leader of an association.
create table elected_contact (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    commune text,                       -- absent: wherever the body has its say
    theme text,                         -- absent: every theme
    name text not null,
    office text not null,               -- public function: deputy mayor for…
    reach text not null,                -- public address of letters, telephone or page
    starts text not null,
    until text,
    created_at bigint not null,
    ended_at bigint
);

create index elected_contact_organisation on elected_contact (organisation_id);
