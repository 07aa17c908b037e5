-- Who decided. A decision stays with the funder that took it, be the programme offered by another since.
alter table decision add column funder_id bigint references organisation (id);

update decision set funder_id = coalesce(
    (select decision_act.organisation_id from decision_act where decision_act.decision_id = decision.id order by number desc limit 1),
    (select programme.organisation_id from programme where programme.id = decision.programme_id));

create index decision_funder on decision (funder_id);
