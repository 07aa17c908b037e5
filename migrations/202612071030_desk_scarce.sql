-- A decision that gave less than was proposed because nothing more was left: its funder is told once when room comes back.

create table decision_scarce (
    decision_id bigint primary key references decision (id) on delete cascade,
    room text not null,                 -- envelope aid: what left nothing more
    wanted bigint not null,             -- what was proposed, or requested where nothing was, in cents
    cents bigint not null,              -- what was given then: whatever changes that settles it
    told bigint not null default 0
);

create index decision_scarce_untold on decision_scarce (told);
