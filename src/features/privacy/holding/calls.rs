//! What calls hold of persons: what they asked to be told, what they asked, what they published.

use super::{Ground, Holding, Leaving, Term};

/// Every one, in the order in which rows may be deleted.
pub const CALLS: &[Holding] = &[
    Holding {
        table: "call_alert_theme",
        person: "person_id",
        columns: &["theme"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "call_alert_commune",
        person: "person_id",
        columns: &["commune"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "call_alert",
        person: "person_id",
        columns: &["pace"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "call_follower",
        person: "person_id",
        columns: &["call_id", "followed_at", "ended_at"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "call_answered",
        person: "person_id",
        columns: &["question_id", "told_at"],
        ground: Ground::Request,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "call_question",
        person: "person_id",
        columns: &["call_id", "organisation_id", "words", "asked_at"],
        ground: Ground::Request,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "call_version",
        person: "person_id",
        columns: &["call_id", "number", "cause", "published_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
];
