-- For which needs of a call what an organisation could bring is, as it says itself; of the others its words say.

create table capability_need (
    answer_id bigint not null references capability_answer (id) on delete cascade,
    need_id bigint not null references call_need (id) on delete cascade,
    meant bigint not null,              -- 1: it is for it; 0: it is not, whatever its words make one think
    primary key (answer_id, need_id)
);

create index capability_need_need on capability_need (need_id);
