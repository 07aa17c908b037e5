//! What a pole does: what, who among its members, by when, where it stands.

use jiff::civil::Date;

use super::pole::words;
use crate::shared::i18n::Lang;

words! {
    /// Where an action stands.
    Progress {
        /// It was decided.
        Planned = "planned",
        /// It is being done.
        UnderWay = "under_way",
        /// It was done.
        Done = "done",
        /// It was given up.
        Dropped = "dropped",
    }
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its number.
    pub id: i64,
    /// Number of the member that does it; all of them together where absent.
    pub member: Option<i64>,
    /// What is done.
    pub what: String,
    /// The language of those words.
    pub language: Lang,
    /// The day by which it is done.
    pub due: Option<Date>,
    /// Where it stands.
    pub progress: Progress,
    /// Raised by each change; 0 for one that is not kept yet.
    pub version: i64,
}
