-- Whom a public body asked whether they would be in a pole on a theme, and when last: nobody is asked again and again.

create table pole_theme_asked (
    id bigint primary key,
    pole_theme_id bigint not null references pole_theme (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    key text not null unique,           -- theme and organisation: each has one row, unless two became one afterwards
    asked_at bigint not null
);

create index pole_theme_asked_theme on pole_theme_asked (pole_theme_id);
create index pole_theme_asked_organisation on pole_theme_asked (organisation_id);
