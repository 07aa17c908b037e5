-- Themes on which a public body looks for those who would carry a pole, and who says that they would take part.

create table pole_theme (
    id bigint primary key,
    address text not null unique,
    organisation_id bigint not null references organisation (id),   -- the public body
    theme text not null,                -- slug
    title text not null,
    why text not null,
    language text not null,             -- of those words
    communes text not null,             -- JSON; none: the whole territory
    until text,                         -- day until which one answers
    call_id bigint,                     -- the call that it became
    created_at bigint not null,
    closed_at bigint
);

create index pole_theme_organisation on pole_theme (organisation_id);

create table pole_interest (
    id bigint primary key,
    pole_theme_id bigint not null references pole_theme (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    key text not null unique,           -- theme and organisation: each answers once, unless two became one afterwards
    carries bigint not null,            -- 1: it would carry the pole
    shown bigint not null,              -- 1: everybody may read it
    words text not null,
    language text not null,             -- of those words
    changed_at bigint not null
);

create index pole_interest_theme on pole_interest (pole_theme_id);
create index pole_interest_organisation on pole_interest (organisation_id);
