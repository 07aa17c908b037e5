-- What was said elsewhere counts for what is asked here: of all answers of a country, the last that others may know.

create index capability_answer_changed on capability_answer (changed_at, id);
