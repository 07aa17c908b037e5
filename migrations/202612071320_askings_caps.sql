-- By how many others a small association may be asked in thirty days at most, where it said so itself; else it is as many for each.

create table asking_cap (
    organisation_id bigint primary key references organisation (id),
    most bigint not null,               -- 1 at least
    changed_at bigint not null
);
