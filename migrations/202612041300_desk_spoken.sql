-- In which language the words of each act on a decision were typed; empty where there are none, or where that is not known.
alter table decision_act add column language text not null default '';
