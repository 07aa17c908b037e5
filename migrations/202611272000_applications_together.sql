-- Building a call together, on the side of those who answered it: whether they are seen, what they say they do, who
-- comes together with whom, what each side brings, how the people concerned were heard.

-- 1: the other groups of its call see it. Nobody is seen who did not say so.
alter table application add column shown bigint not null default 0;

-- What a group says it does: the last one holds, none is taken away.
create table application_stance (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    number bigint not null,             -- from 1
    stance text not null,               -- stay change merge
    words text not null,
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    said_at bigint not null,
    unique (application_id, number)
);

create index application_stance_person on application_stance (person_id);
create index application_stance_organisation on application_stance (organisation_id);

-- With whom it would come together.
create table application_stance_with (
    stance_id bigint not null references application_stance (id) on delete cascade,
    application_id bigint not null references application (id) on delete cascade,
    primary key (stance_id, application_id)
);

create index application_stance_with_application on application_stance_with (application_id);

-- Groups that would become one.
create table application_merger (
    id bigint primary key,
    address text not null unique,       -- last part of the address of its page
    call_id bigint not null references call (id) on delete cascade,
    state text not null,                -- proposed made dropped arrived
    words text not null,                -- what is proposed, and why
    project_id bigint references project (id) on delete set null, -- the common one, once it is made
    turn bigint not null,               -- raised by each act, so that two at once meet
    created_at bigint not null,
    changed_at bigint not null
);

create index application_merger_call on application_merger (call_id);
create index application_merger_project on application_merger (project_id);

create table application_merger_party (
    id bigint primary key,
    merger_id bigint not null references application_merger (id) on delete cascade,
    application_id bigint not null references application (id) on delete cascade,
    proposes bigint not null,           -- 1: it proposed
    state text not null,                -- proposed accepted declined withdrawn
    made_key text unique,               -- number of the application, once the common project is made: it is in one only
    person_id bigint references person (id), -- who answered
    organisation_id bigint references organisation (id),
    answered_at bigint,
    unique (merger_id, application_id)
);

create index application_merger_party_application on application_merger_party (application_id);
create index application_merger_party_person on application_merger_party (person_id);
create index application_merger_party_organisation on application_merger_party (organisation_id);

-- What a side brings to a group, or the organisers to all of them.
create table application_brought (
    id bigint primary key,
    call_id bigint not null references call (id) on delete cascade,
    application_id bigint references application (id) on delete cascade, -- absent: for every group
    side text not null,                 -- organisers group
    organisation_id bigint not null references organisation (id), -- which of them brings it
    person_id bigint references person (id),
    means text not null,                -- rooms data time access other
    words text not null,                -- what, and how much
    language text not null,             -- that it is written in
    until text,                         -- last day on which it is there
    contact text not null,              -- a function and how to reach it: for both sides, not published
    written_at bigint not null,
    withdrawn_at bigint
);

create index application_brought_call on application_brought (call_id);
create index application_brought_application on application_brought (application_id);
create index application_brought_organisation on application_brought (organisation_id);
create index application_brought_person on application_brought (person_id);

-- How the people concerned were heard: in general terms, nobody's name.
create table application_heard (
    id bigint primary key,
    call_id bigint not null references call (id) on delete cascade,
    application_id bigint references application (id) on delete cascade, -- absent: for the whole call
    organisation_id bigint not null references organisation (id),
    person_id bigint references person (id),
    heard_on text not null,
    who text not null,
    said text not null,
    changed text not null,              -- what was changed because of it
    language text not null,
    written_at bigint not null,
    withdrawn_at bigint
);

create index application_heard_call on application_heard (call_id);
create index application_heard_application on application_heard (application_id);
create index application_heard_organisation on application_heard (organisation_id);
create index application_heard_person on application_heard (person_id);

-- A side confirmed what both bring to a group: it stands for what has this hash, and for nothing else.
create table application_agreed (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    side text not null,
    hash text not null,
    organisation_id bigint not null references organisation (id),
    person_id bigint references person (id),
    agreed_at bigint not null,
    unique (application_id, side)
);

create index application_agreed_organisation on application_agreed (organisation_id);
create index application_agreed_person on application_agreed (person_id);

-- What was published of it, word for word: none of them changes.
create table call_together (
    call_id bigint not null references call (id) on delete cascade,
    number bigint not null,             -- from 1
    document text not null,             -- canonical JSON
    hash text not null,                 -- SHA-256 of those bytes
    ended bigint not null,              -- 1: because its time was over
    person_id bigint references person (id), -- who published it; absent: the clock
    published_at bigint not null,
    primary key (call_id, number)
);

create index call_together_person on call_together (person_id);

-- A project that was begun from an application that was not taken or was taken back.
create table application_carried (
    project_id bigint primary key references project (id) on delete cascade,
    application_id bigint not null references application (id) on delete cascade
);

create index application_carried_application on application_carried (application_id);
