-- What the call that a project answers says is needed, taken over when the project is begun: it is told from what its partners said.

alter table project_need add column of_call bigint not null default 0;   -- 1 where the call says it
