-- Partners are proposed: who does not wish to be, and who was shown how often.

-- At most one of an organisation has no end.
create table partner_refusal (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    refused_at bigint not null,
    ended_at bigint
);

create index partner_refusal_organisation on partner_refusal (organisation_id);

-- Who was proposed for what on a day. Somebody who could have been and was not is there with weight 0, so
-- that it is known whom nobody sees. No person is named.
create table partner_exposure (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    occasion text not null,             -- call:ADDRESS
    day text not null,
    weight bigint not null              -- 3 in the first group, 2 in the second, 1 in the third
);

create index partner_exposure_organisation on partner_exposure (organisation_id, day);
create index partner_exposure_day on partner_exposure (day, occasion);
