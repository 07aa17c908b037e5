-- What comes out year after year: of what it is one (the address of its page, after the language), and of which year. Empty and 0
-- for what stands alone. An organisation publishes one a year.

alter table publication add column series text not null default '';
alter table publication add column issue bigint not null default 0;

create unique index publication_series on publication (series, organisation_id, issue) where series <> '';
