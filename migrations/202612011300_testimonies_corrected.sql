-- What a testimony said before its author corrected it, and who had confirmed that (feature `testimonies`).
create table testimony_before (
    id bigint primary key,
    testimony_id bigint not null references testimony (id),
    year bigint not null,
    words text not null,
    language text not null,
    told_at bigint not null,
    witness_id bigint references organisation (id), -- that had confirmed it
    witness_words text not null,
    witness_language text not null,
    witnessed_at bigint,
    until_at bigint not null -- when it was corrected
);

create index testimony_before_testimony on testimony_before (testimony_id);
create index testimony_before_witness on testimony_before (witness_id);
