-- What decisions give of later years than that of their envelope: out of an envelope of that year once there is one, promised until then.
-- The rest of the amount is out of the envelope of the decision.

create table decision_later (
    decision_id bigint not null references decision (id) on delete cascade,
    year bigint not null,
    cents bigint not null,
    envelope_id bigint references envelope (id), -- null: that year has none yet
    primary key (decision_id, year)
);

create index decision_later_envelope on decision_later (envelope_id);
