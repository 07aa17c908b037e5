-- Links that those who make a survey saw, because they printed them: what was given by them is not shown again.

alter table survey_link add column printed bigint not null default 0;
