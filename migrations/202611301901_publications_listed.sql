-- What lists say of a publication, beside documents that hold every text and figure. Empty until the program has written it
-- (feature `publications`, `look_after`): nothing here reads JSON in SQL.
alter table publication add column titles text not null default '';         -- of what is being written; JSON
alter table publication_version add column listed text not null default ''; -- JSON

create index publication_untitled on publication (id) where titles = '';
create index publication_version_unlisted on publication_version (publication_id) where listed = '';
