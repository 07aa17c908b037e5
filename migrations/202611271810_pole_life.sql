-- What a pole does, and what it says of each year.

create table pole_action (
    id bigint primary key,
    pole_id bigint not null references pole (id) on delete cascade,
    organisation_id bigint references organisation (id),    -- the member that does it; absent: all together
    what text not null,
    language text not null,             -- of those words
    due text,                           -- day by which it is done
    state text not null,                -- planned under_way done dropped
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null             -- raised by each change
);

create index pole_action_pole on pole_action (pole_id);
create index pole_action_organisation on pole_action (organisation_id);

-- One review a year; a correction is a version beside the former ones, none of which changes.
create table pole_review (
    pole_id bigint not null references pole (id) on delete cascade,
    year bigint not null,
    number bigint not null,             -- from 1
    content text not null,              -- JSON: what was done, what changed, what is asked, figures
    language text not null,             -- of its words
    published_at bigint not null,
    primary key (pole_id, year, number)
);
