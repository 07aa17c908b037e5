-- What partners answer to what a programme asks beside the common file.

create table application_answer (
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint not null references programme (id),
    number bigint not null,             -- of the question, from 1
    asked text not null,                -- SHA-256 of the question that is answered: another question has no answer yet
    words text not null,
    primary key (application_id, programme_id, number)
);

create index application_answer_programme on application_answer (programme_id);
