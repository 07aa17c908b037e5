-- Past grants, as public bodies published them: never summed blindly.

-- Who gives or receives, once for each number, or for each name where no number is known.
create table grant_party (
    id bigint primary key,
    key text not null unique,           -- siren:…, rna:…, kbo:…, or name: the folded name and its department
    name text,
    siren text,
    siret text,
    rna text,
    kbo text,
    department text,
    commune text,
    organisation_id bigint references organisation (id),
    recognised_by text                  -- the words and the place that named it, separated by `|`; nothing when a number did
);

create index grant_party_organisation on grant_party (organisation_id);
create index grant_party_siren on grant_party (siren);

-- One row per line of a file, as it says it. A natural person who receives has no party: nothing of
-- it is kept.
create table grant_line (
    id bigint primary key,
    import_id bigint not null references import (id),
    line bigint not null,
    funder_id bigint not null references grant_party (id),
    beneficiary_id bigint references grant_party (id),
    cents bigint,                       -- nothing when the file does not say, or not certainly
    money text not null,                -- voted paid unstated
    aid text not null,                  -- grant in-kind service refund loan other
    extent text not null,               -- single total
    doubt text,                         -- negative currency unit
    year bigint,                        -- the year it counts for
    decided text,
    purpose text,
    scheme text,
    reference text,
    project text,
    source text,                        -- where a compilation has the line from
    same_as bigint,                     -- the line that tells the same grant
    same_reason text
);

create index grant_line_funder on grant_line (funder_id);
create index grant_line_beneficiary on grant_line (beneficiary_id);
create index grant_line_import on grant_line (import_id);
-- When a file is replaced, the lines that were thought the same as one of its lines are looked for.
create index grant_line_same on grant_line (same_as);
