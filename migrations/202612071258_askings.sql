-- Who asked something of an organisation lately, whatever it was: an invitation to a project, a question about a pole, a first
-- message. A small association is asked by a few others in thirty days and by no more.

create table asking (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    asker_id bigint not null references organisation (id),
    until text not null                 -- the last day on which it counts
);

create index asking_organisation on asking (organisation_id, until);
create index asking_asker on asking (asker_id);

-- Invitations to projects counted before: they wait for their answer as long as they count.
insert into asking (id, organisation_id, asker_id, until)
select min(partner.id), partner.organisation_id, lead.organisation_id, max(partner.expires)
from partner join partner lead on lead.project_id = partner.project_id and lead.role = 'lead'
where partner.role <> 'lead' and partner.expires is not null and partner.organisation_id <> lead.organisation_id
group by partner.organisation_id, lead.organisation_id;
