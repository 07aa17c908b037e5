//! What publications hold of persons: who has a hand in what is being written, and who read what was published.

use super::{Ground, Holding, Leaving, Term};

/// Every one. Who wrote is forgotten once it is published.
pub const PUBLICATIONS: &[Holding] = &[
    held("publication_hand", &["publication_id", "since"]),
    held(
        "publication_version",
        &["publication_id", "number", "published_at"],
    ),
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
