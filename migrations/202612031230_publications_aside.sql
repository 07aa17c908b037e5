-- A message that needs no answer is put aside by whoever publishes, and waits no more; it can still be answered.

alter table publication_message add column aside_at bigint;
