-- Whoever reads for two bodies gives a mark for each: it belongs to the body for which it was given, and moves to no other.

drop index mark_once;
create unique index mark_once on mark (application_id, coalesce(programme_id, 0), edition, criterion, person_id, organisation_id);
