-- What was answered about a call, for each who follows it or asked: it waits for the one letter of a day.

create table call_answered (
    person_id bigint not null references person (id),
    question_id bigint not null references call_question (id) on delete cascade,
    waits bigint not null,              -- 1 until the letter that says it
    told_at bigint not null,            -- when a letter last said it; 0 while none did
    primary key (person_id, question_id)
);

create index call_answered_question on call_answered (question_id);
