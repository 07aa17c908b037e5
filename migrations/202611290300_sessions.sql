-- Sessions of the desk: the committee meets around the requests that several funders examine together.

create table desk_session (
    id bigint primary key,
    address text not null unique,       -- last part of the address of its page
    organisation_id bigint not null references organisation (id), -- the funder that convenes it
    title text not null,
    language text not null,             -- of the title and the place
    held_on text not null,              -- the day
    held_at text not null,              -- the hour, 14:30
    place text not null,
    link text not null,                 -- where one meets at a distance; empty: nowhere
    state text not null,                -- convened closed
    created_at bigint not null,
    version bigint not null
);

create index desk_session_organisation on desk_session (organisation_id);

-- Whose requests are on the table: each funder says whether its programme takes part.
create table desk_session_programme (
    session_id bigint not null references desk_session (id) on delete cascade,
    programme_id bigint not null references programme (id),
    state text not null,                -- asked agreed declined
    changed_at bigint not null,
    primary key (session_id, programme_id)
);

create index desk_session_programme_programme on desk_session_programme (programme_id);

-- A seat of a college, and who sits there when its organisation stands too near or cannot come.
create table seat (
    id bigint primary key,
    session_id bigint not null references desk_session (id) on delete cascade,
    college text not null,              -- associations companies public_bodies
    organisation_id bigint not null references organisation (id),
    alternate_id bigint references organisation (id),
    unique (session_id, organisation_id)
);

create index seat_organisation on seat (organisation_id);
create index seat_alternate on seat (alternate_id);

-- What was on the agenda of a session that is over. As long as it is not, everything that is requested of its programmes
-- and examined is.
create table desk_session_item (
    session_id bigint not null references desk_session (id) on delete cascade,
    application_id bigint not null references application (id),
    primary key (session_id, application_id)
);

create index desk_session_item_application on desk_session_item (application_id);

-- What a seat thinks of a request. Funders decide each for itself.
create table desk_vote (
    session_id bigint not null references desk_session (id) on delete cascade,
    application_id bigint not null references application (id),
    seat_id bigint not null references seat (id) on delete cascade,
    choice text not null,               -- favourable unfavourable abstains
    organisation_id bigint not null references organisation (id), -- the one that sat there: the alternate, or its own
    person_id bigint references person (id),
    voted_at bigint not null,
    primary key (session_id, application_id, seat_id)
);

create index desk_vote_application on desk_vote (application_id);
create index desk_vote_seat on desk_vote (seat_id);
create index desk_vote_organisation on desk_vote (organisation_id);
create index desk_vote_person on desk_vote (person_id);

-- What was said and settled, and who approved these very words.
create table desk_minutes (
    session_id bigint primary key references desk_session (id) on delete cascade,
    words text not null,
    language text not null,
    person_id bigint references person (id),
    written_at bigint not null,
    version bigint not null             -- raised by each change: what was approved before is approved no more
);

create index desk_minutes_person on desk_minutes (person_id);

create table desk_minutes_approval (
    session_id bigint not null references desk_session (id) on delete cascade,
    seat_id bigint not null references seat (id) on delete cascade,
    version bigint not null,            -- of the minutes
    person_id bigint references person (id),
    approved_at bigint not null,
    primary key (session_id, seat_id, version)
);

create index desk_minutes_approval_seat on desk_minutes_approval (seat_id);
create index desk_minutes_approval_person on desk_minutes_approval (person_id);
