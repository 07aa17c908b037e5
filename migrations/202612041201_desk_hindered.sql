-- What kept a confirmed promise from being granted when all that it waits for was confirmed; empty where nothing does.
alter table promise_confirmed add column hindered text not null default '';
