-- From what a petition begins: something that is read here, named by the address of its page after the language.

create table petition_source (
    petition_id bigint primary key references petition (id) on delete cascade,
    page text not null
);

create index petition_source_page on petition_source (page);
