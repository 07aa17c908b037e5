-- The text of an indicator may be withdrawn from the public whatever was decided on it: since when stands apart from where it stands, and
-- the public reason says in which language it is. Of reasons that were written before nobody knows.

alter table indicator add column hidden_at bigint;
alter table indicator add column hidden_language text not null default '';

update indicator set hidden_at = coalesce(decided_at, created_at), decided_at = null, state = 'proposed' where state = 'hidden';
