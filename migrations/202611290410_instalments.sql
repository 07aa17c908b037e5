-- What is paid under an agreement, to whom, when; and what is paid back.

-- Payments that a funder ordered together.
create table payment_order (
    id bigint primary key,
    number text not null unique,
    organisation_id bigint not null references organisation (id), -- the funder
    person_id bigint references person (id),
    ordered_at bigint not null
);

create index payment_order_organisation on payment_order (organisation_id);
create index payment_order_person on payment_order (person_id);

create table instalment (
    id bigint primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- who is paid
    number bigint not null,             -- from 1, for each
    cents bigint not null,
    due_on text not null,
    state text not null,                -- planned ordered paid dropped
    order_id bigint references payment_order (id),
    reference text not null,            -- of the payment, in the order and in what the treasury gives back
    iban text not null,                 -- the account that was ordered
    holder text not null,
    paid_on text not null,
    unique (agreement_id, organisation_id, number)
);

create index instalment_organisation on instalment (organisation_id);
create index instalment_order on instalment (order_id);
create index instalment_reference on instalment (reference);

-- What is to be paid back: proposed by a computation, decided by a person.
create table recovery (
    id bigint primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    organisation_id bigint not null references organisation (id), -- who pays back
    ground text not null,               -- breach leaving unspent
    proposed_cents bigint not null,     -- what the computation says
    working text not null,              -- how: JSON of what it was given
    words text not null,                -- what happened
    cents bigint not null,              -- what was decided; 0 before
    state text not null,                -- proposed decided dropped repaid
    reason text not null,               -- of the decision
    person_id bigint references person (id), -- who decided
    proposed_at bigint not null,
    decided_on text not null,
    repaid_on text not null
);

create index recovery_agreement on recovery (agreement_id);
create index recovery_organisation on recovery (organisation_id);
create index recovery_person on recovery (person_id);

-- Changes of an agreement, in small: proposed, answered by those concerned, kept.
create table amendment (
    id bigint primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    number bigint not null,             -- from 1
    kind text not null,                 -- extension partners lines leaving
    content text not null,              -- JSON
    words text not null,                -- why
    organisation_id bigint not null references organisation (id), -- who proposes
    person_id bigint references person (id),
    state text not null,                -- proposed accepted refused
    proposed_at bigint not null,
    settled_on text not null,
    unique (agreement_id, number)
);

create index amendment_organisation on amendment (organisation_id);
create index amendment_person on amendment (person_id);

create table amendment_answer (
    amendment_id bigint not null references amendment (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    person_id bigint references person (id),
    accepts bigint not null,
    words text not null,
    answered_at bigint not null,
    primary key (amendment_id, organisation_id)
);

create index amendment_answer_organisation on amendment_answer (organisation_id);
create index amendment_answer_person on amendment_answer (person_id);
