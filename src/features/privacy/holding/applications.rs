//! What applications hold of persons: who signed, who froze a version, who did what to it; who employs those who said so.

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
    Holding {
        table: "application_stance",
        person: "person_id",
        columns: &["application_id", "number", "stance", "said_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "application_merger_party",
        person: "person_id",
        columns: &["application_id", "state", "answered_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "application_brought",
        person: "person_id",
        columns: &["application_id", "means", "written_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "application_heard",
        person: "person_id",
        columns: &["application_id", "heard_on", "written_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "application_agreed",
        person: "person_id",
        columns: &["application_id", "side", "agreed_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "call_together",
        person: "person_id",
        columns: &["call_id", "number", "published_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "employment",
        person: "person_id",
        columns: &["organisation_id", "said_at", "left_on"],
        ground: Ground::Consent,
        term: Term::Account,
        leaving: Leaving::Deleted,
    },
];
