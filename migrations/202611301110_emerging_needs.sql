-- Needs that organisations see first, and who sees them too.

create table emerging_need (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    organisation_id bigint not null references organisation (id),   -- who signals it
    named bigint not null,              -- 1: its name is shown
    title text not null,
    words text not null,
    language text not null,
    theme text not null,                -- slug
    created_at bigint not null,
    withdrawn_at bigint,
    withdrawn_reason text not null      -- read by everybody; empty while it stands
);

create index emerging_need_organisation on emerging_need (organisation_id);
create index emerging_need_theme on emerging_need (theme);

-- Where it is seen; none: on the whole territory.
create table emerging_need_commune (
    need_id bigint not null references emerging_need (id) on delete cascade,
    commune text not null,              -- code
    primary key (need_id, commune)
);

create index emerging_need_commune_code on emerging_need_commune (commune);

-- Who sees it too. One organisation counts once, also after two turned out to be one.
create table emerging_need_seen (
    id bigint primary key,
    need_id bigint not null references emerging_need (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    named bigint not null,              -- 1: its name is shown
    seen_at bigint not null
);

create index emerging_need_seen_need on emerging_need_seen (need_id);
create index emerging_need_seen_organisation on emerging_need_seen (organisation_id);
