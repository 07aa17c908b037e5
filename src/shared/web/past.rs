//! What became of something: lines that features add to a history kept by another that does not know them. They hand them over
//! with their routes, as they do their panels; whoever shows the history puts all in one order.

use futures_util::future::BoxFuture;
use jiff::civil::Date;

use super::cx::Cx;
use super::error::Error;
use super::panels::{Slot, Subject};
use crate::shared::store::Connection;

/// A line of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    /// When, in seconds; what is known by its day alone comes last on that day.
    pub at: i64,
    /// The same, in words.
    pub when: String,
    /// What happened, and by whom.
    pub what: String,
    /// What was said with it; may be empty.
    pub words: String,
}

impl Passed {
    /// Something that happened at an instant.
    #[must_use]
    pub fn at(cx: &Cx, at: i64, what: String) -> Self {
        Self {
            at,
            when: cx.moment(&at),
            what,
            words: String::new(),
        }
    }

    /// Something of which the day alone is known.
    #[must_use]
    pub fn on(cx: &Cx, day: Date, what: String) -> Self {
        let end = cx.app.clock.instant(day.at(23, 59, 59, 0));
        Self {
            at: end.map_or(0, jiff::Timestamp::as_second),
            when: cx.date(&day),
            what,
            words: String::new(),
        }
    }

    /// The same, with what was said.
    #[must_use]
    pub fn saying(self, words: String) -> Self {
        Self { words, ..self }
    }
}

/// Tells what became of something, as far as the asker may know it: the newest first.
pub type Tell =
    for<'a> fn(&'a Cx, &'a mut Connection, Subject<'a>) -> BoxFuture<'a, Result<Vec<Passed>, Error>>;

/// What every feature tells, and on which page.
pub(super) type Tells = Vec<(Slot, Tell)>;

impl Cx {
    /// These lines of a history and those that features add to it, the newest first. What happened at the same instant is told
    /// as features stand on each other: a request is sent before it is decided, and decided before it is paid.
    ///
    /// # Errors
    /// When one of them cannot be told.
    pub async fn passed(
        &self,
        connection: &mut Connection,
        (slot, subject): (Slot, Subject<'_>),
        own: Vec<Passed>,
    ) -> Result<Vec<Passed>, Error> {
        let mut passed = Vec::new();
        let tells = self.known.tells.iter().filter(|(there, _)| *there == slot);
        for (_, tell) in tells.rev() {
            passed.extend(tell(self, connection, subject).await?);
        }
        passed.extend(own);
        passed.sort_by_key(|one| std::cmp::Reverse(one.at));
        Ok(passed)
    }
}
