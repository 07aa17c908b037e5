-- Programmes that a common fund of associations pays for: their envelopes are what its members voted, and nobody types one.
alter table programme add column pooled bigint not null default 0; -- 1 for such a one
update programme set pooled = 1 where id in (select programme_id from common_fund_programme)
    and id not in (select programme_id from envelope);

-- What is drawn for the desk.
alter table common_fund_motion add column programme_id bigint references programme (id); -- of a drawdown: the programme whose envelope it makes
create index common_fund_motion_programme on common_fund_motion (programme_id);
