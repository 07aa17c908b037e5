-- Each partner states that its own part is true: on which day, and of which version of its part; whatever it changes since undoes that. The
-- journal says who did.
alter table report_part add column stated_on text not null default '';
alter table report_part add column stated_version bigint not null default 0;
