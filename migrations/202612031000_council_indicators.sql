-- Indicators are adopted, revised and retired by the council: which one a text is of, and the definition that seats vote on.

alter table council_text add column indicator text not null default '';    -- the path of its page; empty: the text is of none
alter table council_text add column wish text not null default '';         -- adopt retire
alter table council_text add column definition text not null default '';   -- as it stood, in every language (JSON)

-- Indicators of the catalogue that the council retired, by their address.
create table indicator_retired (
    address text primary key,
    retired_at bigint not null
);
