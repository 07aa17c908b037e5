-- Each instalment says which decision it pays: what remains in each envelope stays exact when one is cut.
alter table instalment add column decision_id bigint references decision (id);

create index instalment_decision on instalment (decision_id);

update instalment set decision_id = (select min(agreement_decision.decision_id) from agreement_decision
    where agreement_decision.agreement_id = instalment.agreement_id
        and agreement_decision.organisation_id = instalment.organisation_id);
