-- Who gave up what was requested with an application: what is not decided of it counts no more, as long as no other version is sent.

create table application_left (
    application_id bigint not null references application (id) on delete cascade,
    partner text not null,              -- key of the partner, as the application names it
    version bigint not null,            -- number of the version that was sent last
    left_on text not null,
    primary key (application_id, partner)
);
