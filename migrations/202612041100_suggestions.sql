-- The page on which what an organisation carried out is told, so that it is corrected or answered there (feature `suggestions`).
alter table carried_out add column page text not null default ''; -- its path, without the language

update carried_out set page = coalesce(
    (select '/applications/' || application.address || '/report/' || substr(carried_out.origin, length(carried_out.origin) - 3)
     from application where application.number = substr(carried_out.origin, 8, length(carried_out.origin) - 12)), '')
where origin like 'report:%';

update carried_out set page = coalesce(
    (select '/projects/' || project.address || '/done' from testimony join project on project.id = testimony.project_id
     where cast(testimony.id as text) = substr(carried_out.origin, 11)), '')
where origin like 'testimony:%';
