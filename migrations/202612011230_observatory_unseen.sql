-- Of how many communes under a value nothing was loaded: that is not nought.
alter table published_value add column unseen bigint not null default 0;
-- Noughts of places where nobody looked were published: all is published anew at the next start.
delete from published_value;
