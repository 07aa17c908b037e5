-- The country that was chosen, by its code of ISO 3166-1; nothing where somebody wrote a word of their own, before one chose.
alter table declared_country add column code text;
