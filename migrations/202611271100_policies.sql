-- Public policies: what calls, petitions, opinions and indicators are about, named by the public body
-- that carries each.

create table policy (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    organisation_id bigint not null references organisation (id),
    created_at bigint not null,
    changed_at bigint not null,
    ended_at bigint,                    -- the body carries it no longer; what served it stays
    version bigint not null
);

create index policy_organisation on policy (organisation_id);

create table policy_words (
    policy_id bigint not null references policy (id) on delete cascade,
    language text not null,
    name text not null,
    summary text not null,
    primary key (policy_id, language)
);

create table policy_theme (
    policy_id bigint not null references policy (id) on delete cascade,
    theme text not null,
    primary key (policy_id, theme)
);
