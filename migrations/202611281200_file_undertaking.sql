-- Organisations that form one undertaking in the sense of the rules on small state aid ((EU) 2023/2831, article 2(2)): their aid counts
-- together. One says it of another; it counts once the other says so too.

create table undertaking_link (
    organisation_id bigint not null references organisation (id),
    other_id bigint not null references organisation (id),
    person_id bigint not null references person (id), -- who says it
    mandate_id bigint,
    said_at bigint not null,
    primary key (organisation_id, other_id)
);

create index undertaking_link_other on undertaking_link (other_id);
