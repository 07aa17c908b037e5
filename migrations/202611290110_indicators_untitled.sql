-- What a partner measured of a project is published under its own name: the title belongs to all who build the project.

alter table indicator_measured drop column title;
alter table indicator_measured drop column title_language;
