-- The desk: several funders read one application together, and each decides for itself.

-- Whether somebody who reads for a funder stands too near to those who ask. Nothing of it is taken away: who said yes
-- reads no more, whatever they say later.
create table conflict (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    person_id bigint references person (id),
    organisation_id bigint not null references organisation (id), -- the funder for which they read
    near bigint not null,               -- 1: they stand too near
    declared_at bigint not null
);

create index conflict_application on conflict (application_id, person_id);
create index conflict_person on conflict (person_id);
create index conflict_organisation on conflict (organisation_id);

-- What a funder decides for one partner, of one programme. Where there is none, nothing was decided yet.
create table decision (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    partner text not null,              -- key of the partner, as the application names it
    programme_id bigint not null references programme (id),
    organisation_id bigint not null references organisation (id), -- the partner
    state text not null,                -- pending proposed conditional granted refused postponed
    cents bigint not null,              -- 0 where nothing is given
    envelope_id bigint references envelope (id),
    words text not null,                -- condition, reason or what happens next
    if_programme_id bigint references programme (id), -- it holds if that programme…
    if_cents bigint,                    -- …gives at least so much to the application
    shared bigint not null,             -- 1: the other funders see it before it is notified
    notified_on text,                   -- the day on which the partners were told
    version bigint not null,            -- raised by each act
    unique (application_id, partner, programme_id)
);

create index decision_programme on decision (programme_id);
create index decision_organisation on decision (organisation_id);
create index decision_envelope on decision (envelope_id);
create index decision_if on decision (if_programme_id);

-- How it came there: no act is ever taken away.
create table decision_act (
    decision_id bigint not null references decision (id) on delete cascade,
    number bigint not null,             -- from 1
    act text not null,                  -- propose condition grant refuse postpone reopen notify
    state text not null,                -- after it
    cents bigint not null,
    words text not null,
    person_id bigint references person (id),
    organisation_id bigint not null references organisation (id), -- the funder
    happened_at bigint not null,
    primary key (decision_id, number)
);

create index decision_act_person on decision_act (person_id);
create index decision_act_organisation on decision_act (organisation_id);

-- What was promised of an envelope, in cents: kept with each decision, so that no two promise the same money.
alter table envelope add column committed bigint not null default 0;
