-- One file per organisation: its pieces, who checked them, its bank details, what it says of itself.

-- A file that somebody sent, kept once under the hash of its bytes.
create table upload (
    sha256 text primary key,
    bytes bigint not null,
    format text not null,               -- pdf jpg png webp odt ods docx xlsx csv
    state text not null,                -- pending safe infected integrity_error not_scanned
    created_at bigint not null,
    scanned_at bigint
);

-- A piece of an organisation's file. Its versions are kept.
create table piece (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    kind text not null,                 -- statutes officers accounts bank_details insurance approval commitment state_aid other
    title text not null,                -- what it is, where its kind does not say
    period text not null,               -- the year it speaks of, empty for none
    valid_until text,                   -- last day; no end where absent
    clearance text not null,            -- public signed_in parties funders public_agents owner
    created_at bigint not null,
    removed_at bigint,
    version bigint not null             -- raised by each change, so that two who edit see each other
);

create index piece_organisation on piece (organisation_id);
create index piece_valid_until on piece (valid_until);

create table piece_version (
    id bigint primary key,
    piece_id bigint not null references piece (id),
    organisation_id bigint not null references organisation (id),
    number bigint not null,             -- 1, 2, 3…
    sha256 text references upload (sha256), -- nothing where it is an act and not a file
    name text not null,                 -- as people named the file
    text_version text,                  -- of an act: the text that was signed
    signatory text,                     -- of an act: who signed, as they call themselves
    signed_on text,
    person_id bigint not null references person (id),
    mandate_id bigint,
    added_at bigint not null,
    unique (piece_id, number)
);

create index piece_version_organisation on piece_version (organisation_id);
create index piece_version_sha256 on piece_version (sha256);

-- Who looked at a version, how deeply, and until when that holds.
create table piece_check (
    id bigint primary key,
    piece_id bigint not null references piece (id),
    organisation_id bigint not null references organisation (id), -- whose piece
    number bigint not null,             -- of the version that was looked at
    by_organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id),
    mandate_id bigint,
    depth text not null,                -- seen read verified
    accepts bigint,                     -- the check of another funder that was accepted
    valid_until text,
    checked_at bigint not null
);

create index piece_check_piece on piece_check (piece_id);
create index piece_check_organisation on piece_check (organisation_id);
create index piece_check_by on piece_check (by_organisation_id);

-- Letters that announced the end of a piece.
create table piece_reminder (
    id bigint primary key,
    piece_id bigint not null references piece (id),
    organisation_id bigint not null references organisation (id),
    valid_until text not null,
    days bigint not null,               -- 60 15
    sent_at bigint not null
);

create index piece_reminder_piece on piece_reminder (piece_id);

create table bank_account (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    iban text not null,                 -- without blanks
    holder text not null,
    state text not null,                -- proposed current past refused
    alone bigint not null,              -- 1 when nobody else could confirm it when it was proposed
    proposed_by bigint not null references person (id),
    proposed_mandate bigint,
    proposed_at bigint not null,
    decided_by bigint references person (id),
    decided_how text,                   -- person agent delay replaced
    decided_for bigint,                 -- organisation of the agent
    decided_at bigint,
    ended_at bigint
);

create index bank_account_organisation on bank_account (organisation_id);

-- What an organisation says of itself, above what the registers say and apart from it.
create table own_profile (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    purpose_fr text not null,
    purpose_nl text not null,
    purpose_en text not null,
    area text not null,
    themes text not null,               -- slugs, separated by spaces
    contact text not null,
    contact_public bigint not null,
    version bigint not null,
    changed_by bigint not null references person (id),
    changed_at bigint not null
);

create index own_profile_organisation on own_profile (organisation_id);

-- The area of action an organisation declares; the registers' own stays where it is.
create table declared_area (
    organisation_id bigint primary key references organisation (id),
    area text not null
);

-- Organisations whose declarations the index has yet to follow.
create table declared_waiting (
    organisation_id bigint primary key references organisation (id),
    since bigint not null
);

create table state_aid (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    regime text not null,               -- general services
    member_state text not null,         -- fr be
    granted_on text not null,
    cents bigint not null,
    funder text not null,
    subject text not null,
    person_id bigint not null references person (id),
    mandate_id bigint,
    created_at bigint not null,
    removed_at bigint
);

create index state_aid_organisation on state_aid (organisation_id);
