-- When something was noted or taken back last is asked at each reading of the Observatory and of its catalogue: it is looked up.

create index indicator_measured_told on indicator_measured (coalesce(withdrawn_at, noted_at)) where shown = 1;
create index indicator_value_told on indicator_value (noted_at);
