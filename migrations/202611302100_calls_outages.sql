-- When the program last noted that it lived, and the calls whose deadline fell while it did not (feature `calls`).
create table server_lived (
    id bigint primary key, -- 1: there is one row
    lived_at bigint not null -- seconds, UTC
);

create table call_outage (
    call_id bigint not null references call (id),
    began_at bigint not null, -- seconds, UTC: when the program last noted that it lived
    ended_at bigint not null, -- seconds, UTC: when it lived again
    primary key (call_id, ended_at)
);

create index call_outage_ended on call_outage (ended_at);
