//! What the desk holds of persons: who asked, answered, thought and noted, who said
//! whether they stand too near, who did what to a decision.

use super::{Ground, Holding, Leaving, Term};

/// Every one. Who decided in the name of a funder stays known by a number, as the decision does.
pub const DESK: &[Holding] = &[
    Holding {
        table: "answer",
        person: "person_id",
        columns: &["question_id", "organisation_id", "answered_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "question",
        person: "person_id",
        columns: &["application_id", "organisation_id", "due_on", "asked_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "opinion",
        person: "person_id",
        columns: &[
            "application_id",
            "organisation_id",
            "topic",
            "verdict",
            "written_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "note",
        person: "person_id",
        columns: &["application_id", "organisation_id", "written_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "mark",
        person: "person_id",
        columns: &[
            "application_id",
            "organisation_id",
            "criterion",
            "points",
            "written_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "mark_shared",
        person: "person_id",
        columns: &["application_id", "organisation_id", "shared_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "conflict",
        person: "person_id",
        columns: &["application_id", "organisation_id", "near", "declared_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "assignment",
        person: "person_id",
        columns: &[
            "application_id",
            "organisation_id",
            "by_hand",
            "assigned_at",
            "ended_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "file_away",
        person: "person_id",
        columns: &["organisation_id", "since"],
        ground: Ground::PublicMission,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
    Holding {
        table: "promise_confirmed",
        person: "person_id",
        columns: &["decision_id", "confirmed_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "decision_act",
        person: "person_id",
        columns: &["decision_id", "act", "organisation_id", "happened_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
];
