-- What was sent, beside the documents themselves: for lists, and to know for whom it is. Written when a version arrives, out of
-- that version and nothing else; what is being written anew changes nothing of it.

create table application_sent (
    application_id bigint primary key references application (id) on delete cascade,
    version bigint not null,            -- out of which it was written
    titles text not null,               -- by language; JSON
    lead text not null,                 -- what the lead was called
    parties bigint not null,            -- how many make it
    received_at bigint not null
);

-- Who makes it.
create table application_party (
    application_id bigint not null references application (id) on delete cascade,
    partner text not null,              -- key, as the version names it
    organisation_id bigint not null references organisation (id),
    primary key (application_id, partner)
);

create index application_party_organisation on application_party (organisation_id);

-- What each requests of each programme, all years and lines together.
create table application_asked (
    application_id bigint not null references application (id) on delete cascade,
    partner text not null,
    programme_id bigint not null references programme (id),
    organisation_id bigint not null references organisation (id), -- the partner
    cents bigint not null,
    primary key (application_id, partner, programme_id)
);

create index application_asked_programme on application_asked (programme_id, application_id);
create index application_asked_organisation on application_asked (organisation_id);

-- About which partners somebody said that nothing ties them: others are asked about again.
alter table conflict add column partners text not null default '';
