-- The receipt that was given for a version, as JSON: it says for good what it said that day.

alter table application_version add column receipt text;
