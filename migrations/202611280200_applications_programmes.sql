-- Applications to programmes, without any call: which ones were chosen; and of every application that was sent, how many
-- made it together.

create table application_programme (
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint not null references programme (id),
    primary key (application_id, programme_id)
);

create index application_programme_programme on application_programme (programme_id);

-- Partners with a budget in the version that was sent last; 0 where none was sent, or before we counted.
alter table application add column partners bigint not null default 0;
