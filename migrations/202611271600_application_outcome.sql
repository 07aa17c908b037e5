-- What the organisers of a call answered in the end, beside the reasons in its history.

create table application_outcome (
    application_id bigint primary key references application (id) on delete cascade,
    selected bigint not null            -- 1: the organisers go on with it
);
