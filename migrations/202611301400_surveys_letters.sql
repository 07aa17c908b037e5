-- Letters of a survey leave in rounds, so that thousands keep nobody else from writing: which one waits for an organisation.

alter table survey_unit add column letter text not null default '';    -- empty first again results

create index survey_unit_letter on survey_unit (letter);
