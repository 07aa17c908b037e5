//! What the file of an organisation holds of persons: who brought a piece, checked it, changed bank details or said something.

use super::{Ground, Holding, Leaving, Term};

/// Every one.
pub const FILES: &[Holding] = &[
    Holding {
        table: "piece_version",
        person: "person_id",
        columns: &[
            "organisation_id",
            "number",
            "name",
            "signatory",
            "signed_on",
            "added_at",
        ],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "piece_check",
        person: "person_id",
        columns: &[
            "organisation_id",
            "by_organisation_id",
            "depth",
            "valid_until",
            "checked_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "bank_account",
        person: "proposed_by",
        columns: &[
            "organisation_id",
            "state",
            "proposed_at",
            "decided_how",
            "decided_at",
        ],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "own_profile",
        person: "changed_by",
        columns: &["organisation_id", "contact", "contact_public", "changed_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "state_aid",
        person: "person_id",
        columns: &["organisation_id", "granted_on", "cents", "funder", "created_at"],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "undertaking_link",
        person: "person_id",
        columns: &["organisation_id", "other_id", "said_at"],
        ground: Ground::Obligation,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
];
