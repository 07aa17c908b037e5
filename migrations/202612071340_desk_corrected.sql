-- What an answer said that was typed in for those who gave it, as it stood until it was corrected. The newest text is in `answer`.

create table answer_before (
    id bigint primary key,
    question_id bigint not null references question (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- the partner that answers
    person_id bigint references person (id),
    words text not null,
    language text not null,
    answered_at bigint not null,
    told_by bigint references organisation (id), -- for which body whoever typed it in acted
    told_how text,
    told_on text
);

create index answer_before_question on answer_before (question_id);
create index answer_before_organisation on answer_before (organisation_id);
create index answer_before_person on answer_before (person_id);
create index answer_before_told on answer_before (told_by);
