-- By which indicators a public policy is followed: its body chooses them from the catalogue.

create table indicator_policy (
    indicator text not null,            -- address in the catalogue
    policy_id bigint not null references policy (id) on delete cascade,
    primary key (indicator, policy_id)
);

create index indicator_policy_policy on indicator_policy (policy_id);

-- A value noted by mistake is taken back by a later row of the same year, as it would be replaced by one.
alter table indicator_value add column taken_back bigint not null default 0;
