-- Programmes that a call offers: each by the yes of its funder.
create table call_programme (
    call_id bigint not null references call (id) on delete cascade,
    programme_id bigint not null references programme (id),
    state text not null,                -- proposed agreed declined
    offered bigint not null,            -- 1 where the version of the call that stands offers it
    changed_at bigint not null,
    primary key (call_id, programme_id)
);

create index call_programme_programme on call_programme (programme_id);
