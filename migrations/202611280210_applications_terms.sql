-- On which terms money is requested: who receives it, and under which rules on state aid.

create table application_terms (
    application_id bigint primary key references application (id) on delete cascade,
    mode text not null,                 -- direct: each partner receives its own; redistributes: the lead receives and passes on
    clause text not null                -- what the agreement with each funder must then say expressly
);

-- Where small aid (de minimis) would be more than its ceiling: the rules that a partner names in their place.
create table application_regime (
    application_id bigint not null references application (id) on delete cascade,
    partner_id bigint not null references partner (id) on delete cascade,
    member_state text not null,         -- fr be
    regime text not null,               -- services other none
    reason text not null,
    primary key (application_id, partner_id, member_state)
);

create index application_regime_partner on application_regime (partner_id);
