-- Where bodies work beside their seat. Sirene says each place whole; of the BCE/KBO, names and addresses stand in the
-- tables of its files, under the number of the place.
create table establishment (
    number text primary key,            -- SIRET
    siren text not null,
    name text,
    address text,                       -- lines as published; persons are masked when shown
    postcode text,
    commune_name text,
    commune text,                       -- INSEE code as written
    import_id bigint not null references import (id)
);

create index establishment_siren on establishment (siren);

create table kbo_establishment (
    number text primary key,            -- of an establishment unit, or of the branch of a foreign body
    enterprise text not null
);

create index kbo_establishment_enterprise on kbo_establishment (enterprise);
