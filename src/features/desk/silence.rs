//! What the silence of a funder means for those who asked it, worked out in one place: two months of silence of a French public body
//! refuse a request of money (code des relations entre le public et l'administration, L231-4, 3°), counted from the first version
//! that asked; no law says so of another funder.

use jiff::Timestamp;
use jiff::civil::Date;
use workdays::{Calendar, tacit};

use super::finding::is_public;
use crate::features::directory::Organisation;
use crate::features::file;
use crate::shared::app::App;

/// When silence refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The last day on which an answer comes: after that, silence has refused.
    pub on: Date,
    /// The last day on which that refusal can be contested.
    pub remedies: Date,
}

/// Whether silence of a funder means something by law.
#[must_use]
pub fn is_bound(app: &App, funder: &Organisation) -> bool {
    is_public(funder) && file::is_french(app, funder)
}

/// When the silence of a funder refuses what it received at an instant, in seconds; nothing where no law says so.
#[must_use]
pub fn silence(app: &App, funder: &Organisation, received_at: i64) -> Option<Silence> {
    if !is_bound(app, funder) {
        return None;
    }
    let received = Timestamp::from_second(received_at).ok()?;
    match tacit(app.clock.date_of(received), Calendar::France) {
        workdays::Silence::Refused { on, remedies } => Some(Silence { on, remedies }),
        workdays::Silence::MeansNothing => None,
    }
}
