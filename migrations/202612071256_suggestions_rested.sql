-- When somebody was last shown is asked of all at once, of 400 days: only the rows in which somebody was.

create index partner_exposure_seen on partner_exposure (organisation_id, day) where weight > 0;
