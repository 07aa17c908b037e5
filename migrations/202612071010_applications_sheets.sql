-- The scan of a sheet that came on paper: the document that was frozen names it by its hash, and it stays as long as the application does.

create table application_sheet (
    application_id bigint not null references application (id) on delete cascade,
    sha256 text not null references upload (sha256),
    name text not null,
    primary key (application_id, sha256)
);

create index application_sheet_upload on application_sheet (sha256);
