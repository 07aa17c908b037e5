-- What the enterprises of the BCE/KBO that are held do: their main activities, as NACE-BEL 2008 codes.
create table kbo_activity (
    id bigint primary key,              -- its place in the file, from 1
    number text not null,
    code text not null                  -- five figures or seven
);

create index kbo_activity_number on kbo_activity (number);
