-- A support that ended is kept: the date comes nearer once for each organisation, however often it comes back.
alter table petition_support add column ended_at bigint;

-- An answer and what was told afterwards can be hidden as the text can, with a public reason.
alter table petition_answer add column hidden_at bigint;
alter table petition_answer add column hidden_reason text not null default '';
alter table petition_note add column hidden_at bigint;
alter table petition_note add column hidden_reason text not null default '';
