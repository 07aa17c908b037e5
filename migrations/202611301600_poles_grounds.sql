-- The published values of the Observatory on which a priority theme rests, as they were when it was put up.
alter table pole_theme add column grounds text not null default '[]';    -- JSON: indicator, value, whole, at
