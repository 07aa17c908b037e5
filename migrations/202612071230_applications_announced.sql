-- What was announced, once each: to those who prepare an answer to a call, or a request to programmes, that the end is near; to those who
-- organise the call, that the day is on which they said they would answer. An end or a day that is put off is announced anew.

create table application_closing_told (
    project_id bigint not null references project (id) on delete cascade,
    goal text not null,                 -- the address of the call, or "programmes"
    closes_at bigint not null,
    days bigint not null,               -- before the end
    told_at bigint not null,
    primary key (project_id, goal, closes_at, days)
);

create table application_answer_told (
    call_id bigint not null references call (id) on delete cascade,
    answer_by text not null,
    days bigint not null,               -- before that day, less than nothing after it; or what else was told
    told_at bigint not null,
    primary key (call_id, answer_by, days)
);

-- Invitations to projects whose end was announced to those who may answer.

create table project_invitation_told (
    partner_id bigint not null references partner (id) on delete cascade,
    expires text not null,
    told_at bigint not null,
    primary key (partner_id, expires)
);
