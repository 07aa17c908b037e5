-- What Sirene would say of the employees of a fictitious organisation, so that what rests on it can be seen before any
-- official file is loaded.

alter table demonstration_entry add column staff text;         -- band, as Sirene codes it; empty: known, and not said
alter table demonstration_entry add column staff_year bigint;
