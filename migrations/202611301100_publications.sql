-- Publications of the Observatory: what is being written, every version that was published, works of before.

create table publication (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    organisation_id bigint not null references organisation (id),   -- who publishes
    state text not null,                -- draft asked published
    content text not null,              -- what is written of it; JSON, read and written whole
    remark text not null,               -- what whoever read it asks for; empty otherwise
    number bigint not null,             -- of the last published version; 0: none yet
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null             -- raised by each change
);

create index publication_organisation on publication (organisation_id);

-- Whoever had a hand in the version that is being written: another person reads it.
create table publication_hand (
    publication_id bigint not null references publication (id) on delete cascade,
    person_id bigint not null references person (id),
    since bigint not null,
    primary key (publication_id, person_id)
);

create index publication_hand_person on publication_hand (person_id);

-- What was published, word for word and figure for figure: none of them changes.
create table publication_version (
    publication_id bigint not null references publication (id) on delete cascade,
    number bigint not null,             -- from 1
    document text not null,             -- JSON
    hash text not null,                 -- SHA-256 of the document
    theme text not null,                -- slug; empty for none
    commune text not null,              -- code; empty for none
    person_id bigint references person (id),    -- who read it and said yes
    published_at bigint not null,
    primary key (publication_id, number)
);

create index publication_version_person on publication_version (person_id);

-- Works of before, which stand elsewhere.
create table past_work (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),   -- who put it on the shelf
    title text not null,
    authors text not null,
    year bigint not null,
    language text not null,
    summary text not null,
    link text not null,                 -- empty where it is on paper only
    created_at bigint not null
);

create index past_work_organisation on past_work (organisation_id);
