-- Indicators: those that organisations propose beside the territory's own, and the values of all.

create table indicator (
    id bigint primary key,
    key text not null unique,           -- its address
    organisation_id bigint not null references organisation (id),   -- who proposed it
    state text not null,                -- proposed accepted declined
    dimension text not null,            -- money jobs ties human
    decimals bigint not null,           -- figures after the comma of its values
    theme text,                         -- absent: every theme
    reason text not null,               -- why it was accepted or declined; public
    created_at bigint not null,
    decided_at bigint
);

create index indicator_organisation on indicator (organisation_id);

create table indicator_words (
    indicator_id bigint not null references indicator (id) on delete cascade,
    language text not null,
    name text not null,
    definition text not null,
    unit text not null,
    measured text not null,
    source text not null,
    primary key (indicator_id, language)
);

-- What an organisation counted in a year. A later row of the same year takes the place of the former, which stays.
create table indicator_value (
    id bigint primary key,
    indicator text not null,            -- address in the catalogue
    organisation_id bigint not null references organisation (id),
    year bigint not null,
    value bigint not null,              -- in the smallest part that the indicator's decimals count
    source text not null,
    language text not null,             -- of the source's words
    noted_at bigint not null
);

create index indicator_value_indicator on indicator_value (indicator, year);
create index indicator_value_organisation on indicator_value (organisation_id);
