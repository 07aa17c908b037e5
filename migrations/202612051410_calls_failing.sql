-- Since when, until when and for how many people the program lived and gave nothing but errors (feature `calls`): a restart in such
-- a time forgets nothing of it. Nobody is named.
alter table server_lived add column failing_since bigint;
alter table server_lived add column failing_until bigint;
alter table server_lived add column failing_people bigint;
