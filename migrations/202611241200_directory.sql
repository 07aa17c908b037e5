-- Who exists, and where each fact comes from.
-- One text for SQLite and PostgreSQL: bigint, text and double precision only; truth values are 0 and 1;
-- dates are ISO texts, instants are seconds since 1970 in UTC.

create table setting (
    name text primary key,
    value text not null
);

-- One row per file that was loaded: what it was, when, and what became of its lines.
create table import (
    id bigint primary key,
    kind text not null,                 -- rna-import, rna-waldec, demonstration…
    register text not null,             -- rna, demonstration…
    file_name text not null,
    file_date text,                     -- the date the data speaks of, when known
    licence text,
    sha256 text not null,
    bytes bigint not null,
    unit text not null,                 -- the file's name without its dates: what the next month's file replaces
    scope text not null,                -- the registering offices it speaks for, separated by spaces
    lines_read bigint not null,
    lines_kept bigint not null,
    lines_rejected bigint not null,
    organisations_added bigint not null,
    organisations_changed bigint not null,
    entries_missing bigint not null,    -- entries of earlier files that this one no longer holds
    finished_at bigint not null
);

create table import_reason (
    import_id bigint not null references import (id),
    reason text not null,
    lines bigint not null,
    primary key (import_id, reason)
);

-- What the rules of precedence choose among the entries of a body; the entries stay as they were.
create table organisation (
    id bigint primary key,
    key text not null unique,           -- the stable part of its address
    name text not null,
    short_name text,
    purpose text,
    language text,                      -- of the name and purpose, when known
    kind text not null,                 -- association foundation company public_body other
    legal_form text,
    state text not null,                -- active dissolved removed unknown
    commune text,                       -- INSEE or NIS code
    place text not null,                -- certain uncertain unknown
    place_candidates text,              -- codes, when uncertain
    postcode text,
    commune_name text,                  -- as the register spells it
    address text,                       -- lines as published; persons are masked when shown
    area text,
    website text,
    founded text,
    dissolved text,
    updated text,                       -- last change in the register chosen
    entry_kind text not null,           -- the entry these values come from
    entry_number text not null,
    precedence bigint not null,         -- of that entry: a better one replaces the values
    import_id bigint not null references import (id)
);

create index organisation_commune on organisation (commune);

-- An organisation that turned out to be another keeps its address.
create table organisation_redirect (
    key text primary key,
    organisation_id bigint not null references organisation (id)
);

create table identifier (
    scheme text not null,
    value text not null,
    organisation_id bigint not null references organisation (id),
    import_id bigint not null references import (id),
    primary key (scheme, value, organisation_id)
);

create index identifier_organisation on identifier (organisation_id);

create table organisation_theme (
    organisation_id bigint not null references organisation (id),
    theme text not null,
    origin text not null,               -- registered declared inferred
    primary key (organisation_id, theme)
);

-- One row per number of the Répertoire national des associations, as the file says it.
create table rna_entry (
    number text primary key,
    organisation_id bigint not null references organisation (id),
    import_id bigint not null references import (id),
    missing_since bigint references import (id), -- the file that no longer held it
    kind text not null,                 -- rna-import, rna-waldec
    greffe text not null,               -- the three figures of the registering office: the unit in which files come
    digest bigint not null,             -- of the whole record: unchanged lines are not rewritten
    position text not null,
    former text,
    successor text,
    siret text,
    name text not null,
    short_name text,
    purpose text,
    theme_codes text not null,
    nature text,
    grouping text,
    created text,
    declared text,
    published text,
    dissolved text,
    address text,
    postcode text,
    commune_name text,
    insee text,
    website text,
    email text,                         -- never shown: serves to prove who speaks for the association
    recognised text,
    updated text
);

create index rna_entry_organisation on rna_entry (organisation_id);
create index rna_entry_greffe on rna_entry (kind, greffe);

-- The fictitious register that lets the product be seen before any file is loaded.
create table demonstration_entry (
    number text primary key,
    organisation_id bigint not null references organisation (id),
    import_id bigint not null references import (id)
);

create index demonstration_entry_organisation on demonstration_entry (organisation_id);

-- Contours of communes, for the map: GeoJSON geometries as imported.
create table contour (
    commune text primary key,
    geometry text not null,
    import_id bigint not null references import (id)
);

-- A person or an organisation objects to a publication or reports an error.
create table objection (
    id bigint primary key,
    number text not null unique,        -- what the person is given
    organisation_id bigint references organisation (id),
    subject text not null,              -- error publication personal other
    message text not null,
    contact text not null,
    language text not null,
    received_at bigint not null,
    idempotency_key text not null unique
);
