-- When a version that requests something of a programme was received first: from that day on the law counts. It is written out of the
-- documents of all versions that were received, as soon as one comes.
create table application_first (
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint not null references programme (id),
    received_at bigint not null,
    primary key (application_id, programme_id)
);

create index application_first_programme on application_first (programme_id);

-- What came before is kept anew out of its documents, at the next start.
update application_sent set version = 0;
