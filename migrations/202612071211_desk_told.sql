-- An answer that somebody who examines the application typed in for those who gave it: for which body they acted, how it came
-- (letter telephone person), and on which day.

alter table answer add column told_by bigint references organisation (id);
alter table answer add column told_how text;
alter table answer add column told_on text;
