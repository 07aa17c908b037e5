-- Who was asked what, and when: so that nobody is asked again and again, and nobody does what it did not say yes to.

alter table pole_member add column asked_at bigint;     -- when it was asked last
alter table pole_action add column agreed_at bigint;    -- when its member said that it does it; its carrier wrote it itself
alter table pole_interest add column told_at bigint;    -- when the public body was told last
alter table pole_interest add column withdrawn_at bigint;   -- taken back
alter table pole add column capacity_id bigint;         -- the capacity that its carrier holds by it
