-- Which costs a requested amount would pay, where its partner says so: beside what is requested of a programme for a year, so much of it for so
-- much of one line of costs of that partner's own budget. What is not attributed is for the whole project.
create table requested_cost (
    application_id bigint not null references application (id) on delete cascade,
    partner_id bigint not null references partner (id) on delete cascade,
    programme_id bigint not null references programme (id),
    year bigint not null,
    account text not null,              -- the line of costs, by its account: of charges, never 74
    cents bigint not null,              -- more than 0
    primary key (application_id, partner_id, programme_id, year, account)
);

create index requested_cost_partner on requested_cost (partner_id);
create index requested_cost_programme on requested_cost (programme_id);
