-- Why what was published is no longer given to read, and since when; JSON, empty while it is.

alter table publication add column withdrawn text not null default '';
