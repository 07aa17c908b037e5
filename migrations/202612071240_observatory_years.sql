-- The values of the Observatory by place and theme as they stood at the end of each year that is over: what registers say today takes
-- their place in published_value. Written once, in the year after; nothing invented is among them.

create table published_year (
    year bigint not null,
    indicator text not null,            -- slug
    cut text not null,                  -- whole, side, group, commune, theme
    value_key text not null,
    value bigint,
    units bigint not null,
    dated bigint not null,
    themed bigint not null,
    data_version text not null,
    computed_at bigint not null,
    low bigint,
    high bigint,
    of_year bigint not null,
    withheld bigint not null,
    unseen bigint not null,
    primary key (year, indicator, cut, value_key)
);
create index published_year_place on published_year (cut, value_key, year);
