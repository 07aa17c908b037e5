-- What is offered to whoever may need it ends: its last day, said by whoever offers it, and whether that was announced ahead.

alter table capability_answer add column until text;            -- ISO date; nothing of an answer to a call or a petition
alter table capability_answer add column announced_at bigint;

-- What was offered before stands for a year.
update capability_answer set until = '2027-12-07' where call_id is null and petition_id is null;

create index capability_answer_until on capability_answer (until);

-- What was taken back lately, and what is published no more: few of all.
create index capability_answer_withdrawn on capability_answer (withdrawn_at) where withdrawn_at is not null;
create index call_withdrawn on call (id) where withdrawn_at is not null;
create index petition_hidden on petition (id) where hidden_at is not null;
