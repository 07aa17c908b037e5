//! What agreements and reports hold of persons: who signed, proposed, answered, ordered payments, decided what is paid back.

use super::{Ground, Holding, Leaving, Term};

/// Every one. Who acted in the name of an organisation stays known by a number, as what they did stays.
pub const AGREEMENTS: &[Holding] = &[
    Holding {
        table: "report_answer",
        person: "person_id",
        columns: &["report_id", "organisation_id", "kind", "said_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "report_part",
        person: "person_id",
        columns: &["report_id", "organisation_id", "ready"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "agreement_signature",
        person: "person_id",
        columns: &["agreement_id", "organisation_id", "name", "channel", "signed_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "audit_noted",
        person: "person_id",
        columns: &["organisation_id", "year", "noted_on"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "agreement_act",
        person: "person_id",
        columns: &["agreement_id", "act", "organisation_id", "happened_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "amendment_answer",
        person: "person_id",
        columns: &["amendment_id", "organisation_id", "accepts", "answered_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "amendment",
        person: "person_id",
        columns: &["agreement_id", "number", "kind", "organisation_id", "proposed_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "payment_order",
        person: "person_id",
        columns: &["number", "organisation_id", "ordered_at"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
    Holding {
        table: "recovery",
        person: "person_id",
        columns: &["agreement_id", "organisation_id", "state", "decided_on"],
        ground: Ground::PublicMission,
        term: Term::Whole,
        leaving: Leaving::Numbered,
    },
];
