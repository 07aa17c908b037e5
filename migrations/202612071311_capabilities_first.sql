-- When an organisation first said what it could bring: others are told that it came, not each time that it says it anew. Absent of what
-- was said before this was noted: nobody is told of that any more.

alter table capability_answer add column first_at bigint;
