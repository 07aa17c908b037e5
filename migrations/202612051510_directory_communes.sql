-- What became of communes since the tables of places were written, as files of the official code say it.
create table commune_change (
    kind text not null,                 -- of the file that says it: cog-communes, cog-events
    code text not null,
    became text not null,               -- new renamed merged
    name text not null,
    other text,                         -- merged: into which commune; new: what it was a part of, when known
    import_id bigint not null references import (id),
    primary key (kind, code)
);
