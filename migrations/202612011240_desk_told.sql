-- Who read a decision once it was taken: notified, shared with the other funders, its funder's own; empty where nobody noted it.
alter table decision_act add column told text not null default '';
