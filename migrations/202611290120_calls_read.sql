-- What nobody asks for: the last published version says it, and is what is read.

alter table call drop column languages;
alter table call drop column opens_at;
alter table call drop column questions_until;
alter table call drop column answer_by;
alter table call drop column minimum_partners;
alter table call drop column cents;
