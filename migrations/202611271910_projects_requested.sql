-- What the partners of a project request of programmes: it lives here once, and account 74 of their budgets is read from it.
create table requested (
    application_id bigint not null references application (id) on delete cascade,
    partner_id bigint not null references partner (id) on delete cascade,
    programme_id bigint not null references programme (id),
    year bigint not null,
    account text not null,              -- the line of account 74
    cents bigint not null,              -- more than 0
    primary key (application_id, partner_id, programme_id, year, account)
);

create index requested_partner on requested (partner_id);
create index requested_programme on requested (programme_id);
