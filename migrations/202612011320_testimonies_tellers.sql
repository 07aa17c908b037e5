-- Who told what a testimony said before it was corrected: nobody who told any of it confirms it (feature `testimonies`).
alter table testimony_before add column person_id bigint references person (id); -- none once they are forgotten, and of what was corrected before this was kept

create index testimony_before_person on testimony_before (person_id);
