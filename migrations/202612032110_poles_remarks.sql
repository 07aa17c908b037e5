-- A priority theme is discussed: what organisations and the public body say of it, for everybody to read.

create table pole_theme_remark (
    id bigint primary key,
    pole_theme_id bigint not null references pole_theme (id) on delete cascade,
    organisation_id bigint not null references organisation (id),   -- who says it
    words text not null,                -- empty once it was taken back
    language text not null,             -- of those words
    said_at bigint not null,
    taken_back_at bigint,
    hidden_at bigint,                   -- an administrator hid it, with a public reason
    hidden_reason text not null default ''
);

create index pole_theme_remark_theme on pole_theme_remark (pole_theme_id, said_at);
create index pole_theme_remark_organisation on pole_theme_remark (organisation_id);
