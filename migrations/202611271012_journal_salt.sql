-- What makes the hashes of a line say nothing by themselves: drawn for each line, never published, and
-- gone when the person is. The chain holds without it.
create table journal_salt (
    sequence bigint primary key,
    salt text not null
);
