-- With how many figures after the comma a value was kept: its indicator may be told with more or fewer by now, or be told no more.

alter table published_year add column decimals bigint not null default 0;
