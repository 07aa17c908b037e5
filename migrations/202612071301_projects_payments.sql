-- What partners pay each other for is a text of the project, in its languages.

insert into project_value (project_id, field, language, version, words, source_hash, saved_at)
select budget_flow.project_id, 'flow-' || cast(budget_flow.id as text) || '-words', project.language, 1, budget_flow.words, '',
    project.changed_at
from budget_flow
join project on project.id = budget_flow.project_id
where budget_flow.words <> '';

alter table budget_flow drop column words;
