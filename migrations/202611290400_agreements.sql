-- Agreements: what binds after a decision. Kept general: parties, what each commits to, until when, what proves it.

create table agreement (
    id bigint primary key,
    number text not null unique,        -- last part of its address, that people read aloud
    kind text not null,                 -- grant charter partnership
    form text not null,                 -- agreement letter: signed by all, or only notified
    organisation_id bigint not null references organisation (id), -- who draws it up: for a grant, the funder
    application_id bigint references application (id), -- what it follows
    state text not null,                -- draft proposed signed ended terminated
    content text not null,              -- what is written, JSON
    document text not null,             -- what was proposed, JSON in canonical form; empty for a draft
    hash text not null,                 -- SHA-256 of the document: what is signed
    starts_on text not null,
    ends_on text not null,
    bound_on text not null,             -- the day from which it binds: signed by all, or notified; empty before
    created_at bigint not null,
    changed_at bigint not null,
    version bigint not null             -- raised by each act
);

create index agreement_organisation on agreement (organisation_id);
create index agreement_application on agreement (application_id);

-- Those who agree with whoever draws it up.
create table agreement_party (
    agreement_id bigint not null references agreement (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    key text not null,                  -- as the application names it
    place bigint not null,              -- its order in the text
    left_on text not null,              -- the day on which it left; empty
    primary key (agreement_id, organisation_id)
);

create index agreement_party_organisation on agreement_party (organisation_id);

-- The decisions that an agreement follows: each is in one agreement only.
create table agreement_decision (
    decision_id bigint primary key references decision (id),
    agreement_id bigint not null references agreement (id) on delete cascade,
    organisation_id bigint not null references organisation (id)
);

create index agreement_decision_agreement on agreement_decision (agreement_id);
create index agreement_decision_organisation on agreement_decision (organisation_id);

-- Who accepted which text, and how that was verified.
create table agreement_signature (
    id bigint primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    hash text not null,
    organisation_id bigint not null references organisation (id),
    person_id bigint references person (id),
    mandate_id bigint,
    name text not null,
    signed_at bigint not null,
    channel text not null,              -- online imported
    sha256 text references upload (sha256), -- the signed file, where it was imported
    verification text not null,         -- what the verification of that file said
    unique (agreement_id, hash, organisation_id)
);

create index agreement_signature_organisation on agreement_signature (organisation_id);
create index agreement_signature_upload on agreement_signature (sha256);
create index agreement_signature_person on agreement_signature (person_id);

-- What a party commits to, until when, and what proves that it was kept.
create table commitment (
    id bigint primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    kind text not null,                 -- report evaluation publication other
    year bigint not null,               -- of which year; 0 for none
    words text not null,
    due_on text not null,
    kept_on text not null,              -- empty as long as it is not
    evidence text not null              -- where it is read
);

create index commitment_agreement on commitment (agreement_id);
create index commitment_organisation on commitment (organisation_id);

-- How an agreement came where it stands: no act is ever taken away.
create table agreement_act (
    agreement_id bigint not null references agreement (id) on delete cascade,
    number bigint not null,             -- from 1
    act text not null,
    words text not null,
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    happened_at bigint not null,
    primary key (agreement_id, number)
);

create index agreement_act_person on agreement_act (person_id);
create index agreement_act_organisation on agreement_act (organisation_id);

-- The words of a funder for its agreements, by language.
create table agreement_words (
    organisation_id bigint not null references organisation (id),
    form text not null,                 -- agreement letter
    language text not null,
    words text not null,
    changed_at bigint not null,
    primary key (organisation_id, form, language)
);

-- A decision that an agreement rests on is changed by that agreement only.
alter table decision add column bound bigint not null default 0;
