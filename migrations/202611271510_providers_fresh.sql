-- Whether the provider showed its person just now: what came half an hour ago confirms nothing.
alter table provider_arrival add column fresh bigint not null default 0;

-- A visit that came back stays for its day, so that errands are counted whether they came back or not.
alter table provider_visit add column taken_at bigint;
