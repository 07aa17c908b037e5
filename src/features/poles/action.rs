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
    /// When the member said that it does it, in seconds.
    pub agreed_at: Option<i64>,
    /// Raised by each change; 0 for one that is not kept yet.
    pub version: i64,
}

impl Action {
    /// Whether the day by which it was to be done is past, and it is not.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        self.due.is_some_and(|due| due < today)
            && matches!(self.progress, Progress::Planned | Progress::UnderWay)
    }

    /// Whether it waits for the yes of the member that is asked to do it: who carries the pole wrote it itself.
    #[must_use]
    pub fn is_proposed(&self, carrier: i64) -> bool {
        self.member.is_some_and(|member| member != carrier) && self.agreed_at.is_none()
    }
}
