-- Of an amount over several years: the envelopes that had nothing left for more, each with how much more of its year was wanted, in cents, as
-- 12:150000 15:150000; empty where the envelope of the decision had not.

alter table decision_scarce add column envelopes text not null default '';
