-- Employers as the last publication of jobs counted them. What registers say since waits here until enough others of the
-- same place and theme have changed with it: what changed between two publications tells on nobody.

create table employment_told (
    indicator text not null,            -- slug
    organisation bigint not null,       -- its number when it was counted; it may be gone since
    commune text not null,              -- code
    theme text not null,                -- slug of its first one; empty for none
    band text not null,                 -- as Sirene codes it
    primary key (indicator, organisation)
);
