-- Which agreements bind, of which application: read without their rows, of which each holds its text.
drop index agreement_application;
create index agreement_application on agreement (application_id, bound_on, id);

-- What has yet to be published is little, beside what was.
create index commitment_unpublished on commitment (agreement_id, id) where kind = 'publication' and kept_on = '';
