-- In which language somebody typed what they say of an agreement; empty where nothing was typed, or where that is not known.
alter table agreement_act add column language text not null default '';
alter table amendment add column language text not null default '';
