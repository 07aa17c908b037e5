-- Why the text of a proposed indicator is withdrawn from the public, in words that the public reads. Reasons before were written for
-- the journal alone: they stay where they are, and nobody reads them.

alter table indicator add column hidden_because text not null default '';
