-- What the Observatory published: the values of its computed indicators over the whole territory, as they were when the
-- data was loaded. They can be computed again from what is stored, and a command does so.
create table published_value (
    indicator text not null,            -- slug in the territory's observatory.toml
    cut text not null,                  -- whole side group commune theme kind state year
    value_key text not null,            -- code, slug, word or year; empty for the whole, - for unknown
    value bigint,                       -- in the smallest part that the measure counts
    units bigint not null,              -- organisations or grants it was computed from
    data_version text not null,
    computed_at bigint not null,
    primary key (indicator, cut, value_key)
);
