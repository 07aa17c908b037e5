//! What projects hold of persons: who wrote what, who did what, up to when they were told.

use super::{Ground, Holding, Leaving, Term};

/// Every one, in the order in which rows may be deleted.
pub const PROJECTS: &[Holding] = &[
    Holding {
        table: "project_value",
        person: "person_id",
        columns: &["project_id", "field", "language", "version", "words", "saved_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "project_event",
        person: "person_id",
        columns: &["project_id", "kind", "detail", "happened_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "project_comment",
        person: "person_id",
        columns: &["project_id", "section", "words", "created_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "project_file",
        person: "person_id",
        columns: &["project_id", "name", "added_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "testimony",
        person: "person_id",
        columns: &["project_id", "year", "words", "told_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "project_told",
        person: "person_id",
        columns: &["told_until"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
];
