-- Lines of a common fund's ledger that are neither a contribution nor an expense: what the bank gave or took, a gift.
alter table common_fund_line add column words text not null default ''; -- what such a line is
