-- In which language a group says what it does, and why it would come together with others; empty where that is not known.
alter table application_stance add column language text not null default '';
alter table application_merger add column language text not null default '';
