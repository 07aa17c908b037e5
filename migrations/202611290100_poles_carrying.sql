-- Who was asked to carry a pole, and what they said: apart from being a member of it.

create table pole_carrying (
    id bigint primary key,
    pole_id bigint not null references pole (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    answer text not null,               -- asked accepted declined taken_back
    asked_at bigint not null,
    answered_at bigint                  -- also when the request was taken back
);

create index pole_carrying_pole on pole_carrying (pole_id);
create index pole_carrying_organisation on pole_carrying (organisation_id);

-- Until now it was said by its membership.
insert into pole_carrying (id, pole_id, organisation_id, answer, asked_at, answered_at)
select pole_member.id, pole.id, pole.organisation_id,
    case pole_member.state when 'invited' then 'asked' when 'accepted' then 'accepted' else 'declined' end,
    coalesce(pole_member.asked_at, pole_member.changed_at),
    case pole_member.state when 'invited' then null else pole_member.changed_at end
from pole join pole_member on pole_member.pole_id = pole.id and pole_member.organisation_id = pole.organisation_id;
