//! Every table that speaks of persons: what it holds, on which ground, how long, and what becomes of it
//! when a person leaves.

mod agreements;
mod applications;
mod calls;
mod desk;
mod files;
mod kinds;
mod projects;
mod publications;
mod sessions;
mod surveys;

use std::sync::LazyLock;

pub use kinds::{Ground, Holding, Leaving, Term};

/// Every one, in the order in which rows may be deleted: each feature's own, then those on which others stand.
pub static HOLDINGS: LazyLock<Vec<Holding>> = LazyLock::new(|| {
    [
        sessions::SESSIONS,
        agreements::AGREEMENTS,
        desk::DESK,
        applications::APPLICATIONS,
        calls::CALLS,
        projects::PROJECTS,
        surveys::SURVEYS,
        publications::PUBLICATIONS,
        PEOPLE,
        files::FILES,
        LAST,
    ]
    .concat()
});

/// What accounts, mandates and networks hold.
const PEOPLE: &[Holding] = &[
    Holding {
        table: "sign_in_code",
        person: "person_id",
        columns: &["purpose", "email", "language", "created_at", "tries", "used_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "kept_post",
        person: "person_id",
        columns: &["address", "created_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "sent_form",
        person: "person_id",
        columns: &["address", "created_at"],
        ground: Ground::Request,
        term: Term::Days(7),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "mail",
        person: "person_id",
        columns: &[
            "recipient",
            "language",
            "kind",
            "subject",
            "created_at",
            "sent_at",
        ],
        ground: Ground::Request,
        term: Term::Letters,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "session",
        person: "person_id",
        columns: &[
            "device",
            "created_at",
            "last_seen_at",
            "strong_at",
            "confirmed_at",
            "ended_at",
            "provider",
        ],
        ground: Ground::Obligation,
        term: Term::Sessions,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "generator",
        person: "person_id",
        columns: &["name", "created_at", "last_used_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "passkey",
        person: "person_id",
        columns: &["name", "created_at", "last_used_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "recovery_code",
        person: "person_id",
        columns: &["created_at", "used_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "wrong_proof",
        person: "person_id",
        columns: &["tries", "last_at"],
        ground: Ground::Obligation,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "ceremony",
        person: "person_id",
        columns: &["kind", "created_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "identity",
        person: "person_id",
        columns: &[
            "provider",
            "issuer",
            "subject",
            "called",
            "created_at",
            "last_used_at",
            "strong_at",
        ],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "provider_visit",
        person: "person_id",
        columns: &["provider", "purpose", "created_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "provider_arrival",
        person: "person_id",
        columns: &["provider", "issuer", "subject", "email", "created_at"],
        ground: Ground::Request,
        term: Term::Days(1),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "lost_factor",
        person: "person_id",
        columns: &["asked_at", "ready_at", "ended_at"],
        ground: Ground::Obligation,
        term: Term::Days(90),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "email_change",
        person: "person_id",
        columns: &["former", "later", "changed_at", "undone_at"],
        ground: Ground::Obligation,
        term: Term::Days(90),
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "letter_theme",
        person: "person_id",
        columns: &["theme"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "letter_choice",
        person: "person_id",
        columns: &["weekly", "told_until", "week", "belonging"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "remit",
        person: "granted_by",
        columns: &["id", "organisation_id", "scope", "place", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "invitation",
        person: "given_by",
        columns: &[
            "id",
            "organisation_id",
            "role",
            "starts",
            "until",
            "how",
            "state",
            "created_at",
            "settled_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "claim",
        person: "person_id",
        columns: &[
            "number",
            "organisation_id",
            "role",
            "way",
            "held",
            "answer",
            "state",
            "reason",
            "created_at",
            "changed_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Emptied(&["held", "answer"]),
    },
    Holding {
        table: "claim_piece",
        person: "person_id",
        columns: &["claim_id", "organisation_id", "name", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Papers,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "claim_told",
        person: "person_id",
        columns: &["claim_id", "organisation_id", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Papers,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "claim_helper",
        person: "person_id",
        columns: &["claim_id", "organisation_id", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "claim_notice",
        person: "person_id",
        columns: &[
            "claim_id",
            "organisation_id",
            "created_at",
            "objected_at",
            "reason",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Emptied(&["reason"]),
    },
    Holding {
        table: "declared_contact",
        person: "person_id",
        columns: &["organisation_id", "contact", "created_at"],
        ground: Ground::Request,
        term: Term::Whole,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "mandate",
        person: "person_id",
        columns: &[
            "id",
            "organisation_id",
            "role",
            "starts",
            "until",
            "given_how",
            "created_at",
            "ended_at",
            "ended_how",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "capacity",
        person: "granted_by",
        columns: &["id", "organisation_id", "kind", "starts", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
];

/// What stands last: what was done, and the person.
const LAST: &[Holding] = &[
    Holding {
        table: "journal",
        person: "person_id",
        columns: &["sequence", "at", "organisation", "mandate_id", "act", "object"],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "person",
        person: "id",
        columns: &[
            "id",
            "name",
            "email",
            "language",
            "created_at",
            "last_seen_at",
            "erase_at",
        ],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Emptied(&["name"]),
    },
];
