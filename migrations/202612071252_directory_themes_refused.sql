-- What somebody said of a theme that words gave an organisation: that it is wrong. Nothing infers it for that organisation again.
-- Of organisations by their keys, which no load changes.
create table theme_refused (
    organisation_key text not null,
    theme text not null,
    reason text not null,
    said_at bigint not null,
    primary key (organisation_key, theme)
);
