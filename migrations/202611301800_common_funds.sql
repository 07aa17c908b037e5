-- Common funds of associations: who is in, what is proposed and voted, what is promised, and the ledger of what came and went.
-- The money itself is on an account that the rules name; nothing here moves it.

create table common_fund (
    id bigint primary key,
    address text not null unique,       -- last part of the address of its page
    version bigint not null,            -- raised by each who takes a turn
    created_at bigint not null
);

create table common_fund_member (
    fund_id bigint not null references common_fund (id),
    organisation_id bigint not null references organisation (id),
    since text not null,
    until text not null,                -- empty as long as it is in
    primary key (fund_id, organisation_id)
);

create index common_fund_member_organisation on common_fund_member (organisation_id);

-- What is proposed: rules (a whole new text), money to draw, somebody who asks to join.
create table common_fund_motion (
    id bigint primary key,
    fund_id bigint not null references common_fund (id),
    organisation_id bigint not null references organisation (id), -- whose proposal it is, or who asks to join
    kind text not null,                 -- rules drawdown admission
    state text not null,                -- proposed carried withdrawn
    title text not null,
    words text not null,
    language text not null,
    purpose text not null,              -- of rules: what the fund is for
    form text not null,                 -- of rules: its lawful form
    holder_id bigint references organisation (id), -- of rules: who holds the account
    agreed_at bigint,                   -- of rules: when the holder said yes
    cents bigint not null,              -- of a drawdown
    payee text not null,                -- of a drawdown
    person_id bigint references person (id),
    proposed_at bigint not null,
    number bigint,                      -- once carried, from 1 in each fund
    carried_on text not null,           -- empty before
    tally text not null,                -- members, for, against, neither, once carried
    unique (fund_id, number)
);

create index common_fund_motion_organisation on common_fund_motion (organisation_id);
create index common_fund_motion_holder on common_fund_motion (holder_id);
create index common_fund_motion_person on common_fund_motion (person_id);

create table common_fund_vote (
    motion_id bigint not null references common_fund_motion (id),
    organisation_id bigint not null references organisation (id),
    choice text not null,               -- favourable unfavourable abstains
    person_id bigint references person (id),
    voted_at bigint not null,
    primary key (motion_id, organisation_id)
);

create index common_fund_vote_organisation on common_fund_vote (organisation_id);
create index common_fund_vote_person on common_fund_vote (person_id);

create table common_fund_promise (
    id bigint primary key,
    fund_id bigint not null references common_fund (id),
    organisation_id bigint not null references organisation (id),
    cents bigint not null,
    due_on text not null,
    ended_on text not null,             -- empty as long as it stands
    person_id bigint references person (id),
    promised_at bigint not null
);

create index common_fund_promise_fund on common_fund_promise (fund_id);
create index common_fund_promise_organisation on common_fund_promise (organisation_id);
create index common_fund_promise_person on common_fund_promise (person_id);

-- The ledger: nothing in it changes; a mistake is taken back by a line of its own.
create table common_fund_line (
    fund_id bigint not null references common_fund (id),
    number bigint not null,             -- from 1, without a gap
    noted_on text not null,             -- the day on which the money moved
    cents bigint not null,              -- above nothing where it came, below where it went
    promise_id bigint references common_fund_promise (id),
    motion_id bigint references common_fund_motion (id),
    corrects bigint not null,           -- the number of the line that it takes back; 0 for none
    person_id bigint references person (id),
    noted_at bigint not null,
    primary key (fund_id, number)
);

create index common_fund_line_promise on common_fund_line (promise_id);
create index common_fund_line_motion on common_fund_line (motion_id);
create index common_fund_line_person on common_fund_line (person_id);

-- The programmes of its holder that a fund pays for.
create table common_fund_programme (
    programme_id bigint primary key references programme (id),
    fund_id bigint not null references common_fund (id)
);

create index common_fund_programme_fund on common_fund_programme (fund_id);
