-- All that was noted of an indicator is read batch by batch, in this order; whether a note is the last of its year is looked up, too.

drop index indicator_value_indicator;
create index indicator_value_noted on indicator_value (indicator, year, organisation_id, noted_at);
drop index indicator_measured_indicator;
create index indicator_measured_day on indicator_measured (indicator, measured_on, id);
