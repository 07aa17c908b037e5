//! What surveys hold of persons: which agent typed what an organisation had answered on paper. Whoever answers by a link
//! says nowhere who they are.

use super::{Ground, Holding, Leaving, Term};

/// Every one.
pub const SURVEYS: &[Holding] = &[Holding {
    table: "survey_unit",
    person: "entered_by",
    columns: &["survey_id", "organisation_id", "sent_at"],
    ground: Ground::PublicMission,
    term: Term::Whole,
    leaving: Leaving::Numbered,
}];
