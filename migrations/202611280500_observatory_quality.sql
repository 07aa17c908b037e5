-- What is known of what a published value was computed from.
alter table published_value add column dated bigint not null default 0;   -- of the units, those whose date is known
alter table published_value add column themed bigint not null default 0;  -- of the units, those that have a theme
