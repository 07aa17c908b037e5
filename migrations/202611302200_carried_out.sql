-- What organisations did in projects carried out here, told in a report that a funder accepted (feature `suggestions`).
create table carried_out (
    id bigint primary key, -- of its origin, organisation and action: noted twice it is there once
    organisation_id bigint not null references organisation (id),
    origin text not null, -- the report that tells it: report:NUMBER/YEAR
    day text not null, -- ISO date: when the report was accepted
    words text not null -- the action, as the version says it that all partners had signed
);

create index carried_out_organisation on carried_out (organisation_id);
