-- What an agent stated of a body that no register lists, from a sheet of paper: for which body they acted, when, and what the sheet says of it.

create table stated_body (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    stated_by bigint not null references organisation (id),
    place text not null, -- where it is, as the sheet says; empty where it does not
    number text not null, -- the number that it has elsewhere, as the sheet says; empty where it has none
    number_key text not null, -- its letters and figures alone
    stated_at bigint not null
);

create index stated_body_organisation on stated_body (organisation_id);
create index stated_body_number on stated_body (number_key);
create index stated_body_by on stated_body (stated_by);
