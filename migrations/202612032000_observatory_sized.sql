-- Employers as they were counted when sizes were told apart last, whatever was published since: what is told next is held against
-- that table, so that nobody's coming or going shows alone after a time in which sizes were not told.

create table employment_sized (
    indicator text not null,            -- slug
    organisation bigint not null,       -- its number when it was counted; it may be gone since
    band text not null,                 -- as Sirene codes it
    primary key (indicator, organisation)
);

-- Those who are told of now: where sizes are, that is the table; where they are not, it is the closest that is kept. Whoever employs
-- nobody is of no size.
insert into employment_sized (indicator, organisation, band)
    select indicator, organisation, band from employment_told where band not in ('', 'NN', '00');
