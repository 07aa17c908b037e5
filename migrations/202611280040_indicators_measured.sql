-- What partners of a project measured of what it promised. None of them changes: what was noted by mistake is taken back.

create table indicator_measured (
    id bigint primary key,
    project_id bigint not null references project (id) on delete cascade,
    indicator text not null,            -- address in the catalogue; empty for one that the project proposed itself
    item text not null,                 -- key of that one in the project; empty for one of the catalogue
    organisation_id bigint not null references organisation (id),   -- by whom
    measured_on text not null,          -- day
    value bigint,                       -- in the smallest part that the indicator's decimals count; absent for an own one
    words text not null,                -- what was measured, in words, for an own one
    source text not null,
    language text not null,             -- of words and source
    shown bigint not null,              -- 1: everybody reads it on the indicator's page, with the title below
    title text not null,                -- of the project on that day
    title_language text not null,
    noted_at bigint not null,
    withdrawn_at bigint
);

create index indicator_measured_project on indicator_measured (project_id);
create index indicator_measured_indicator on indicator_measured (indicator);
create index indicator_measured_organisation on indicator_measured (organisation_id);
