-- Whoever said that they do not follow a call any more: what they do with it later does not make them follow it again. Absent while they
-- follow it.

alter table call_follower add column ended_at bigint;
