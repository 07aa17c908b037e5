-- What the funders of an application answered by now: of so many amounts that it requests, so many were told.
alter table application add column answers_asked bigint not null default 0;
alter table application add column answers_told bigint not null default 0;
