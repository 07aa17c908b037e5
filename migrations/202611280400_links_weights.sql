-- What findings weighed when links were computed: learnt from the lines of two registers, or brought by the
-- program. Links name it in `parameters`; what none names any more is forgotten.

create table link_weights (
    version text primary key,
    learnt_from bigint,                 -- entries it was learnt from; null: brought by the program
    bound bigint not null,              -- thousandths of a bit: from here on a pair may join by itself
    figures text not null
);
