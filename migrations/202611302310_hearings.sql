-- The group is heard before its file is debated: of each request on the table of a session, when its partners were written to, what its lead
-- says before, and that it was heard or did not come.

create table desk_hearing (
    session_id bigint not null references desk_session (id) on delete cascade,
    application_id bigint not null references application (id),
    asked_on text not null,             -- the day on which every partner was written to
    words text not null,                -- what the lead says to the table before; empty: nothing
    language text not null,             -- of the words
    person_id bigint references person (id), -- who wrote them
    said_at bigint not null,            -- 0: nothing was said
    outcome text not null,              -- heard absent; empty: not yet
    outcome_on text not null,           -- the day of it; empty: not yet
    version bigint not null,            -- raised by each change
    primary key (session_id, application_id)
);

create index desk_hearing_application on desk_hearing (application_id);
create index desk_hearing_person on desk_hearing (person_id);
