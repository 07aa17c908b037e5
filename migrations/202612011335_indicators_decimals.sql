-- A value is read with the decimals with which it was noted: the catalogue may change, or lose its indicator.

alter table indicator_measured add column decimals bigint;   -- absent for an own one, and where it was noted before: as the catalogue says
