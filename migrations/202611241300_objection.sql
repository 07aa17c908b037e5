-- Objections get an end, and an organisation may be withheld from publication.

alter table objection add column closed_at bigint; -- then its message and contact have been erased

-- One row per time an organisation was withheld: it stays, so that what was decided can be told.
-- Organisations are named by the key of their address, which outlives every load of a register.
create table withholding (
    id bigint primary key,
    organisation_key text not null,
    reason text not null,
    objection text,                     -- number of the objection that led to it
    began_at bigint not null,
    ended_at bigint,
    end_reason text
);

create index withholding_key on withholding (organisation_key);
