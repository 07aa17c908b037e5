-- Each file of figures that an operator brought, as it came: the figures alone tell of none that another file replaced since, nor of one
-- that only took figures back.
create table observatory_load (
    id bigint primary key,
    file_name text not null,
    loaded_at bigint not null,
    figures bigint not null             -- lines that it held, those that take a figure back too
);

-- Of what came before, what stands is known.
insert into observatory_load (id, file_name, loaded_at, figures)
select row_number() over (order by loaded_at, file_name), file_name, loaded_at, count(*)
from observatory_input group by file_name, loaded_at;
