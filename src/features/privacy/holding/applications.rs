//! What applications hold of persons: who signed, who froze a version, who did what to it.

use super::{Ground, Holding, Leaving, Term};

/// Every one. A signature was given in the name of an organisation and binds it: the name under it stays, as it
/// does on paper.
pub const APPLICATIONS: &[Holding] = &[
    Holding {
        table: "signature",
        person: "person_id",
        columns: &[
            "application_id",
            "application_version_hash",
            "organisation_id",
            "name",
            "channel",
            "signed_at",
        ],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "application_version",
        person: "person_id",
        columns: &["application_id", "number", "frozen_at", "received_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "application_event",
        person: "person_id",
        columns: &["application_id", "act", "version", "happened_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
];
