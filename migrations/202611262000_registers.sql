-- Registers beside the RNA: what each says of a body, in one shape, and how its entries were joined.

-- One row per number of Sirene (SIREN), the BCE/KBO or the Verenigingsregister (V-code), as the
-- register says it. Columns that a register does not have stay empty.
create table entry (
    register text not null,             -- sirene kbo vl
    number text not null,
    organisation_id bigint not null references organisation (id),
    joined_by text,                     -- the number of another register that joined it: fr-rna:W595012345
    import_id bigint not null references import (id),
    missing_since bigint references import (id), -- the file that no longer held it
    digest bigint not null,             -- of what the register says: unchanged lines are not rewritten
    name text not null,
    short_name text,
    other_names text,                   -- one a line: language (or nothing), a tab, the name
    language text,                      -- of the name and purpose, when known
    purpose text,
    kind text not null,                 -- association foundation company public_body other
    legal_form text,                    -- code in the register's own nomenclature
    state text not null,                -- active dissolved removed unknown
    founded text,
    dissolved text,
    address text,                       -- lines as published; persons are masked when shown
    postcode text,
    commune_name text,
    commune text,                       -- INSEE or NIS code as written
    activities text not null,           -- codes that name their nomenclature, separated by spaces: naf:8899B
    staff text,                         -- band of employees, as the register codes it
    staff_year bigint,
    employer bigint,                    -- 1 when it employs
    social_economy bigint,              -- 1 when it declared to belong to the social economy
    website text,
    updated text,
    primary key (register, number)
);

create index entry_organisation on entry (organisation_id);

-- What somebody said is not the same body: no file and no computation joins them again.
-- Each pair once, the lesser (register, number) first.
create table not_same (
    register text not null,
    number text not null,
    other_register text not null,
    other_number text not null,
    reason text not null,
    said_at bigint not null,
    primary key (register, number, other_register, other_number)
);

-- The BCE/KBO comes as several files that are joined once all are here. Rows whose enterprise is not
-- held are not kept: they may name natural persons.
create table kbo_enterprise (
    number text primary key,
    import_id bigint not null references import (id),
    state text not null,
    kind text not null,
    legal_form text,
    started text
);

create table kbo_denomination (
    id bigint primary key,
    number text not null,
    language text,
    nature text not null,               -- legal abbreviation commercial
    name text not null
);

create index kbo_denomination_number on kbo_denomination (number);

create table kbo_address (
    id bigint primary key,
    number text not null,
    street_fr text,
    street_nl text,
    house text,
    postcode text,
    municipality_fr text,
    municipality_nl text
);

create index kbo_address_number on kbo_address (number);

-- The registers whose entries an organisation is made of, separated by spaces; filled by the loads.
alter table organisation add column sources text;

-- The words that made a theme be inferred, separated by `|`; empty for themes that somebody stated.
alter table organisation_theme add column because text;
