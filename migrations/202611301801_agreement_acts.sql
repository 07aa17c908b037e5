-- An amount in the history of an agreement is kept as one, so that each reads it as their language writes it; 0 for none. What was
-- noted before keeps the words in which it was noted.

alter table agreement_act add column cents bigint not null default 0;
