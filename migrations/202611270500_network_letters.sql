-- Letters between networks and their members, and groupings that an administrator closed.

-- Whether a person is written to when something changes between their organisations and networks: yes,
-- unless they said otherwise.
alter table letter_choice add column belonging bigint not null default 1;
-- In those letters: ends them, and does nothing else.
alter table letter_choice add column belonging_token text;

create unique index letter_choice_belonging on letter_choice (belonging_token);

alter table network add column closed_at bigint;
alter table network add column closed_reason text;  -- told to the members
