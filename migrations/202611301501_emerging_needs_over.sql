-- Whether those who run the platform withdrew it: whoever withdrew it lets it stand again, nobody else.

alter table emerging_need add column withdrawn_over bigint not null default 0;
