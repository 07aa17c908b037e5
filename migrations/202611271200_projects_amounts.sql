-- What a step in the history of a project did to its amounts: what was there before, what is there after.
create table project_event_amount (
    id bigint primary key,
    event_id bigint not null references project_event (id) on delete cascade,
    account text not null,              -- of a payment between partners, where the one that pays books it
    words text not null,                -- who gives, or what the payment is for
    state text not null,                -- asked obtained, of what a funder gives; empty otherwise
    cents_before bigint not null,       -- 0 where the line is new
    cents_after bigint not null         -- 0 where it is no more
);

create index project_event_amount_event on project_event_amount (event_id);
