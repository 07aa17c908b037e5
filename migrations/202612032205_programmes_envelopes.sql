-- For whom the money of an envelope is, more narrowly than its programme: words separated by blanks; empty: as its programme says.
alter table envelope add column kinds text not null default '';
alter table envelope add column themes text not null default '';
alter table envelope add column communes text not null default ''; -- where it takes place

-- What was corrected in an envelope, and why: never changed.
create table envelope_change (
    envelope_id bigint not null references envelope (id) on delete cascade,
    number bigint not null,             -- from 1
    before_cents bigint not null,
    cents bigint not null,
    words text not null,                -- why
    changed_at bigint not null,
    primary key (envelope_id, number)
);
