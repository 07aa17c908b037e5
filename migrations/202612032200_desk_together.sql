-- Promises that wait for each other take effect together: each funder confirms its own, and what is confirmed waits for the last.
create table promise_confirmed (
    decision_id bigint primary key references decision (id) on delete cascade,
    version bigint not null,            -- of the decision: whatever is done to it since undoes this
    person_id bigint references person (id),
    mandate_id bigint,
    confirmed_at bigint not null
);

create index promise_confirmed_person on promise_confirmed (person_id);

-- What a session thought of an amount, once it was closed: for whoever decides, who says why where they depart from it.
create table advice (
    application_id bigint not null references application (id) on delete cascade,
    programme_id bigint not null references programme (id),
    partner text not null,              -- key of the partner, as the application names it
    session text not null,              -- last part of the address of its page
    title text not null,
    held_on text not null,
    favourable bigint,                  -- what the colleges thought: 1 for it, 0 against it; nothing where they were divided or too few
    proposed bigint,                    -- what the proposal gave that the session adopted, in cents; nothing where it adopted none
    primary key (application_id, programme_id, partner)
);

create index advice_programme on advice (programme_id);

-- What whoever decided had before them of it; JSON, empty where there was none.
alter table decision_act add column advice text not null default '';
