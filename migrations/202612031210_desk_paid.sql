-- What was paid of what a decision gives: the plan of an application shows it beside what was granted.
alter table decision add column paid bigint not null default 0;

update decision set paid = coalesce((select cast(sum(instalment.cents) as bigint) from instalment
    where instalment.decision_id = decision.id and instalment.state = 'paid'), 0);
