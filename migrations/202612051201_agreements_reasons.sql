-- In which language somebody typed what happened, why something is paid back, and what proves that something is kept; empty where nothing
-- was typed, or where that is not known.
alter table recovery add column words_language text not null default '';
alter table recovery add column reason_language text not null default '';
alter table commitment add column evidence_language text not null default '';
