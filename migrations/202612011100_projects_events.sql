-- The place of a step among those of its project: what happens in one second keeps its order.
alter table project_event add column place bigint not null default 0;
