-- What may be there once only: two who write it at the same time are told apart by a unique key, which
-- PostgreSQL holds as SQLite does. The key names the organisation at the time: where two organisations
-- turn out to be one, both rows stay, under the key that each had, and the last word counts as before.

alter table own_profile add column only_key text;
update own_profile set only_key = cast(organisation_id as text) where not exists (
    select 1 from own_profile earlier
    where earlier.organisation_id = own_profile.organisation_id and earlier.id < own_profile.id);
create unique index own_profile_only on own_profile (only_key);

alter table help_offered add column only_key text;
update help_offered set only_key = cast(organisation_id as text) where not exists (
    select 1 from help_offered earlier
    where earlier.organisation_id = help_offered.organisation_id and earlier.id < help_offered.id);
create unique index help_offered_only on help_offered (only_key);

-- Of an organisation that is a network; none for a grouping.
alter table network add column only_key text;
update network set only_key = cast(organisation_id as text) where organisation_id is not null and not exists (
    select 1 from network earlier
    where earlier.organisation_id = network.organisation_id and earlier.id < network.id);
create unique index network_only on network (only_key);

-- One that waits and one in force: proposed:1, current:1; none once it is over.
alter table bank_account add column only_key text;
update bank_account set only_key = state || ':' || cast(organisation_id as text)
    where state in ('proposed', 'current') and not exists (
        select 1 from bank_account earlier
        where earlier.organisation_id = bank_account.organisation_id and earlier.state = bank_account.state
            and earlier.id < bank_account.id);
create unique index bank_account_only on bank_account (only_key);
