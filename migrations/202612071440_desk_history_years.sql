-- What was decided of each later year then, as the journal says it: 2028:150000 2029:150000, in cents; empty where all was of one year, or
-- nobody noted it.

alter table decision_act add column later text not null default '';
