-- The days of a calendar that the council decides on: one a line, the day, a space, what happens then; empty where it names none.

alter table council_text add column days text not null default '';
