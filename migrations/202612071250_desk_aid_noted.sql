-- That small State aid which was granted stands in the central register of the Union (regulations (EU) 2023/2831 and 2023/2832, article 6):
-- on which day somebody noted it, and which amount. An amount that changes since is to be entered anew.

alter table decision add column aid_noted_on text not null default '';
alter table decision add column aid_noted_cents bigint not null default 0;
