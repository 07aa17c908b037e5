-- Who employs a person who reads requests, as they say themselves and agree to have kept: what asks for their employer is kept from
-- them. It counts for three years after they left, and is forgotten then, or when they wish.

create table employment (
    id bigint primary key,
    person_id bigint not null references person (id),
    organisation_id bigint not null references organisation (id),
    said_at bigint not null,            -- seconds, UTC
    left_on text                        -- the day on which they said that they work there no more
);

create index employment_person on employment (person_id, organisation_id);
create index employment_organisation on employment (organisation_id);
