-- That others said since what they could bring is told to whoever did before: when it was told last, of each answer.

create table capability_gathered (
    answer_id bigint primary key references capability_answer (id) on delete cascade,
    told_at bigint not null
);

-- The same, told to whoever opened a petition.

create table capability_gathered_petition (
    petition_id bigint primary key references petition (id) on delete cascade,
    told_at bigint not null
);
