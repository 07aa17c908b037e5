-- An association says that it had no audited accounts of a year to publish, and why: what is noted is then that, and not where they are read.

alter table audit_noted add column contested bigint not null default 0;
