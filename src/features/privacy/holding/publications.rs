//! What publications hold of persons: who has a hand in what is being written, who read what was published, and what they wrote
//! about it.

use super::{Ground, Holding, Leaving, Term};

/// Every one. Who wrote is forgotten once it is published.
pub const PUBLICATIONS: &[Holding] = &[
    held("publication_hand", &["publication_id", "since"]),
    held(
        "publication_version",
        &["publication_id", "number", "published_at"],
    ),
    Holding {
        table: "publication_message",
        person: "person_id",
        columns: &[
            "publication_id",
            "words",
            "sent_at",
            "reply",
            "replied_at",
            "aside_at",
        ],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
];

const fn held(table: &'static str, columns: &'static [&'static str]) -> Holding {
    Holding {
        table,
        person: "person_id",
        columns,
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    }
}
