-- What the report that keeps a commitment told of what was measured: the same is read on the agreement, whatever is noted since.

alter table commitment add column measured text;    -- numbers of what was measured, with a blank between; empty: not kept
