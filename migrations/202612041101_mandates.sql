-- In which country a body is that its members declared to be elsewhere, in their words (feature `mandates`).
create table declared_country (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    country text not null,
    language text not null, -- of that word
    created_at bigint not null
);

create index declared_country_organisation on declared_country (organisation_id);
