-- Figures that an operator brings for the Observatory, and values with what is certain of them.

-- What no register holds: mortality, incomes, the product of a territory. One row for each figure, place and year.
create table observatory_input (
    input text not null,                -- slug in the territory's observatory.toml
    place text not null,                -- code or slug; territory, least, most
    year bigint not null,
    value bigint not null,              -- in thousandths of the unit
    low bigint,                         -- between which bounds its source places it
    high bigint,
    source text not null,
    file_name text not null,
    loaded_at bigint not null,
    primary key (input, place, year)
);

alter table published_value add column low bigint;    -- of jobs and ratios the bounds, of an index the best place
alter table published_value add column high bigint;   -- as above; the worst place
alter table published_value add column of_year bigint not null default 0;   -- of the figures brought; 0 for none
alter table published_value add column withheld bigint not null default 0;  -- 1 where it would tell on somebody
