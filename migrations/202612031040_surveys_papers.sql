-- A paper that came in time counts, whenever it is typed: when it was received, where it was typed after the last day.

alter table survey_unit add column received_on text;
