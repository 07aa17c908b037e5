-- What a decision of the council says that what a programme asks can be held against.

alter table council_text add column pieces text not null default '';   -- of pieces: the kinds that may be asked, their words; empty: any
alter table council_text add column questions bigint;                  -- of the form: further questions of a programme at most; null: nothing said
