-- What both sides confirmed last about a group that is built together: it holds until they confirm something else, or one
-- of them takes it back.
create table application_joined (
    application_id bigint primary key references application (id) on delete cascade,
    document text not null,             -- JSON, as it would be published
    joined_at bigint not null
);
