-- Ways back for whoever lost their second factor, or whose address was changed.

create table lost_factor (
    id bigint primary key,
    person_id bigint not null references person (id),
    asked_at bigint not null,
    ready_at bigint not null,           -- when they may set up another
    vouched_by bigint references person (id), -- who said at once that it is they
    ended_by bigint references person (id),   -- who stopped it; the person themselves when it was done
    ended_at bigint
);

create index lost_factor_person on lost_factor (person_id);

-- One at a time, whoever asks twice at once.
create unique index lost_factor_open on lost_factor (person_id) where ended_at is null;

create table email_change (
    id bigint primary key,
    person_id bigint not null references person (id),
    former text not null,
    later text not null,
    changed_at bigint not null,
    undone_at bigint
);

create index email_change_former on email_change (former);
