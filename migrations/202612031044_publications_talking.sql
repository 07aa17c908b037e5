-- From a publication one talks with whoever publishes it, without an address told to either side, and meets.

create table publication_message (
    id bigint primary key,
    publication_id bigint not null references publication (id) on delete cascade,
    person_id bigint not null references person (id),   -- who wrote it; shown to nobody
    words text not null,
    language text not null,
    sent_at bigint not null,
    reply text not null,                -- empty as long as there is none
    reply_language text not null,
    replied_at bigint
);

create index publication_message_publication on publication_message (publication_id);
create index publication_message_person on publication_message (person_id);

create table publication_meeting (
    id bigint primary key,
    publication_id bigint not null references publication (id) on delete cascade,
    starts_at bigint not null,          -- in seconds
    place text not null,
    words text not null,
    language text not null,
    cancelled_at bigint,
    changed_at bigint not null,
    version bigint not null
);

create index publication_meeting_publication on publication_meeting (publication_id);
