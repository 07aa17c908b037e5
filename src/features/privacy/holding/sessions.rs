//! What sessions, the council and common funds hold of persons: who voted, wrote and approved the minutes, supposed, asked for a
//! proposal, promised a contribution and kept a ledger.

use super::{Ground, Holding, Leaving, Term};

/// Every one. What was said for a seat or a funder stays, by a number.
pub const SESSIONS: &[Holding] = &[
    held(
        "desk_vote",
        &[
            "session_id",
            "application_id",
            "choice",
            "organisation_id",
            "voted_at",
        ],
    ),
    held(
        "council_vote",
        &["decision_id", "choice", "organisation_id", "voted_at"],
    ),
    held("council_text", &["decision_id", "version", "title", "written_at"]),
    held(
        "desk_hearing",
        &["session_id", "application_id", "words", "said_at"],
    ),
    held("desk_minutes_approval", &["session_id", "approved_at"]),
    held("desk_minutes", &["session_id", "written_at"]),
    held(
        "simulation",
        &["session_id", "organisation_id", "name", "created_at"],
    ),
    held("desk_proposal", &["session_id", "organisation_id", "asked_at"]),
    held(
        "common_fund_vote",
        &["motion_id", "choice", "organisation_id", "voted_at"],
    ),
    held(
        "common_fund_line",
        &["fund_id", "number", "noted_on", "cents", "noted_at"],
    ),
    held(
        "common_fund_promise",
        &["fund_id", "organisation_id", "cents", "due_on", "promised_at"],
    ),
    held(
        "common_fund_motion",
        &["fund_id", "organisation_id", "kind", "title", "proposed_at"],
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
