-- The first day on which those who asked were told of an answer, whatever became of it: how long a funder takes ends there.
alter table decision add column answered_on text not null default '';

update decision set answered_on = coalesce(notified_on, '');
