-- Programmes: what funders offer, with their rules, and the money set aside for them.

create table programme (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    organisation_id bigint not null references organisation (id),   -- the funder
    state text not null,                -- draft published closed
    content text not null,              -- what its funder writes; JSON, read and written whole
    published bigint not null,          -- number of the version that stands; 0: none yet
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null             -- raised by each change
);

create index programme_organisation on programme (organisation_id);

-- What was published, word for word: none of them changes.
create table programme_version (
    programme_id bigint not null references programme (id) on delete cascade,
    number bigint not null,             -- from 1
    notice text not null,               -- what changed and why; empty for the first
    language text not null,             -- of the notice
    document text not null,             -- JSON
    published_at bigint not null,
    primary key (programme_id, number)
);

create table envelope (
    id bigint primary key,
    programme_id bigint not null references programme (id) on delete cascade,
    within_id bigint,                   -- the envelope of which it is a delegated part; it stays while it has some
    year bigint not null,
    purpose text not null,
    cents bigint not null,
    created_at bigint not null
);

create index envelope_programme on envelope (programme_id);
create index envelope_within on envelope (within_id);
