-- Invitations to projects whose end was announced to those who may answer, once each.

create table project_invitation_told (
    partner_id bigint not null references partner (id) on delete cascade,
    expires text not null,
    told_at bigint not null,
    primary key (partner_id, expires)
);
