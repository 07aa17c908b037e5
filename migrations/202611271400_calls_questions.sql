-- What was answered to a question and why one was taken away stay to be read: they are part of the rules.

alter table call_question add column withdrawn_reason text;
alter table call_question add column withdrawn_language text;

-- Every answer that a question ever had, the one that stands too.
create table call_question_answer (
    question_id bigint not null references call_question (id) on delete cascade,
    number bigint not null,             -- version of the question to which it was given
    words text not null,
    language text not null,
    answered_at bigint not null,
    primary key (question_id, number)
);

insert into call_question_answer (question_id, number, words, language, answered_at)
select id, version - 1, answer, answer_language, answered_at from call_question where answer is not null;

create index call_question_person on call_question (person_id, asked_at);
