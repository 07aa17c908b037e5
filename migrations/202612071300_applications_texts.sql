-- The texts of an application beside those of its project: what is answered to programmes, the clause by which the lead passes money
-- on, why other rules on state aid hold. Each is written in the languages of the project, as the texts of the project are.

create table application_text (
    application_id bigint not null references application (id) on delete cascade,
    field text not null,                -- answer-{programme}-{number of the question} clause reason-{partner}-{Member State}
    language text not null,
    words text not null,
    source_hash text not null,          -- of the text in the other language with which it was in step when it was saved; or empty
    saved_at bigint not null,
    primary key (application_id, field, language)
);

insert into application_text (application_id, field, language, words, source_hash, saved_at)
select application_answer.application_id,
    'answer-' || cast(application_answer.programme_id as text) || '-' || cast(application_answer.number as text),
    coalesce(project.language, 'fr'), application_answer.words, '', application.changed_at
from application_answer
join application on application.id = application_answer.application_id
left join project on project.id = application.project_id
where application_answer.words <> '';

insert into application_text (application_id, field, language, words, source_hash, saved_at)
select application_terms.application_id, 'clause', coalesce(project.language, 'fr'), application_terms.clause, '',
    application.changed_at
from application_terms
join application on application.id = application_terms.application_id
left join project on project.id = application.project_id
where application_terms.clause <> '';

insert into application_text (application_id, field, language, words, source_hash, saved_at)
select application_regime.application_id,
    'reason-' || cast(application_regime.partner_id as text) || '-' || application_regime.member_state,
    coalesce(project.language, 'fr'), application_regime.reason, '', application.changed_at
from application_regime
join application on application.id = application_regime.application_id
left join project on project.id = application.project_id
where application_regime.reason <> '';

alter table application_answer drop column words;
alter table application_terms drop column clause;
alter table application_regime drop column reason;
