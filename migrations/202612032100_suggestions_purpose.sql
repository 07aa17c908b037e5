-- An organisation may refuse to be found by the purpose that a register has of it, and be proposed by its own words.

alter table partner_refusal add column what text not null default 'all'; -- all | purpose
