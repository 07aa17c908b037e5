-- Calls of which those who run the platform were told that nobody acts for their organisers any more; gone once somebody does.

create table call_orphaned (
    call_id bigint primary key references call (id) on delete cascade,
    told_at bigint not null
);
