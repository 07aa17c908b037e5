-- Grants out of a common fund: what its rules leave to whoever holds the account, and what its members voted beyond that.

alter table common_fund_motion add column leaves bigint not null default 0;        -- of rules: cents granted to one request without a vote
alter table common_fund_motion add column application_id bigint references application (id); -- of a grant
alter table common_fund_motion add column partner text not null default '';        -- of a grant: key of the partner

create index common_fund_motion_application on common_fund_motion (application_id);

alter table programme add column leaves bigint not null default 0;  -- of one that a common fund pays for: the same cents

-- What the members of a common fund voted to grant, as whoever decides finds it.
create table voted_grant (
    application_id bigint not null references application (id),
    programme_id bigint not null references programme (id),
    partner text not null,              -- key of the partner
    cents bigint not null,
    number bigint not null,             -- of the vote, in its fund
    voted_on text not null,
    primary key (application_id, programme_id, partner)
);

create index voted_grant_programme on voted_grant (programme_id);
