-- A question that is taken away leaves its answers to be read, unless they hold what should not be read either.
alter table call_question add column answers_gone bigint not null default 0;
update call_question set answers_gone = 1 where withdrawn_at is not null;

-- Who supported a petition is told once that it became a call, however often that is said and unsaid.
create table petition_call_told (
    petition_id bigint not null references petition (id) on delete cascade,
    call_id bigint not null references call (id) on delete cascade,
    told_at bigint not null,
    primary key (petition_id, call_id)
);

create index petition_call_told_call on petition_call_told (call_id);
