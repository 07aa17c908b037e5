-- Poles (pôles territoriaux de coopération économique et sociale): lasting groupings on one territory.

create table pole (
    id bigint primary key,
    address text not null unique,       -- readable, and the same for good
    organisation_id bigint not null references organisation (id),   -- who carries it
    organiser_id bigint not null references organisation (id),      -- the public body that recognised it
    call_id bigint,                     -- the call that it answered; absent where it lived before
    application_id bigint,              -- the answer, where it came here
    since text not null,                -- day since when it exists
    stage text not null,                -- emerging consolidated ended
    content text not null,              -- what it says of itself; JSON, read and written whole
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null             -- raised by each change
);

create index pole_organisation on pole (organisation_id);
create index pole_organiser on pole (organiser_id);
create index pole_call on pole (call_id);
-- An answer becomes one pole.
create unique index pole_application on pole (application_id);

-- Each member said yes for itself; the carrier is one of them, and the pole is public since it did.
create table pole_member (
    id bigint primary key,
    pole_id bigint not null references pole (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    key text not null unique,           -- pole and organisation: each is asked once, unless two became one afterwards
    sector text not null,               -- social_economy association research small_firm public_body training
    state text not null,                -- invited accepted declined left
    changed_at bigint not null
);

create index pole_member_pole on pole_member (pole_id);
create index pole_member_organisation on pole_member (organisation_id);

-- How its stage came: one row per act, none of them changes. The first says by which decision it was recognised.
create table pole_stage (
    id bigint primary key,
    pole_id bigint not null references pole (id) on delete cascade,
    number bigint not null,             -- from 1
    stage text not null,
    organisation_id bigint not null references organisation (id),   -- who said so
    reason text not null,
    language text not null,             -- of the reason
    decided_on text not null,           -- day of the act
    unique (pole_id, number)
);

create index pole_stage_organisation on pole_stage (organisation_id);
