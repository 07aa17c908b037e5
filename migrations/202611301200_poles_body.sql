-- What organisations are for the others, as the search finds it: what is in force on the day that it was last fed.

create table organisation_capacity (
    organisation_id bigint not null references organisation (id),
    capacity text not null,             -- funder support_structure network pole organiser research ess
    primary key (organisation_id, capacity)
);

-- A pole is an organisation of the directory since its carrier said yes.
alter table pole add column body_id bigint references organisation (id);
alter table pole add column body_version bigint;    -- the version of the pole that the directory says
create unique index pole_body on pole (body_id);
