-- Of what falls due people are written to ahead, and once more when it is late: each once.

create table deadline_told (
    deadline text primary key,          -- by which calendars know it, and whether it was soon or late
    told_at bigint not null
);
