-- The number that breaks ties is drawn and published when a session is convened; those that were before it had 1, which was published then.
alter table desk_session add column seed bigint not null default 1;

-- The proposal that the session adopted as its advice: one of desk_proposal, which are never deleted without their session.
alter table desk_session add column adopted_id bigint;

-- One with another number for ties: a trial of the organisation that asked for it, which no session adopts.
alter table desk_proposal add column trial bigint not null default 0;
