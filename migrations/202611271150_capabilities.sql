-- "We could bring…": what organisations say they could bring to a call or about a petition, and what they
-- write to each other there.

create table capability_answer (
    id bigint primary key,
    key text not null unique,           -- about what and by whom: one answer each, whoever was faster
    call_id bigint references call (id) on delete cascade,          -- this or a petition
    petition_id bigint references petition (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    shown bigint not null,              -- 1: the others who answered see it
    language text not null,             -- of its words
    changed_at bigint not null,
    withdrawn_at bigint,
    version bigint not null
);

create index capability_answer_call on capability_answer (call_id);
create index capability_answer_petition on capability_answer (petition_id);
create index capability_answer_organisation on capability_answer (organisation_id);

create table capability (
    answer_id bigint not null references capability_answer (id) on delete cascade,
    resource text not null,             -- people skills places publics equipment money knowledge
    words text not null,
    primary key (answer_id, resource)
);

-- Written to another organisation about a call or a petition; relayed by letter, no address is told.
create table capability_message (
    id bigint primary key,
    call_id bigint references call (id) on delete cascade,
    petition_id bigint references petition (id) on delete cascade,
    organisation_id bigint not null references organisation (id),   -- who writes
    recipient_id bigint not null references organisation (id),      -- to whom
    words text not null,
    language text not null,
    sent_at bigint not null,
    reported_at bigint,                 -- its recipient says that it is not acceptable
    reason text not null,               -- why
    removed_at bigint                   -- an administrator took it away
);

create index capability_message_organisation on capability_message (organisation_id, sent_at);
create index capability_message_recipient on capability_message (recipient_id, sent_at);

-- An organisation wishes no more messages from another.
create table capability_block (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    blocked_id bigint not null references organisation (id),
    since bigint not null
);

create index capability_block_organisation on capability_block (organisation_id);
