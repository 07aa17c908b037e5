//! The verbs of applications: each takes its turn, checks, writes, seals in the journal and posts its letters in
//! one transaction.

pub mod answering;
pub mod arriving;
pub mod beginning;
pub mod bringing;
pub mod carrying;
pub mod choosing;
pub mod freezing;
pub mod merging;
pub mod paper;
pub mod reading;
pub mod signing;
pub mod submitting;
pub mod telling;
pub mod terms;
pub mod together;
pub mod whole;
pub mod withdrawing;

use super::application::Application;
use super::store::events::{self, Event};
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// What was done, for the application's own history and for the journal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Done<'a> {
    /// Who did it.
    pub acting: Option<Acting>,
    /// For which organisation: its number and key.
    pub organisation: Option<(i64, &'a str)>,
    /// What was done, as the journal has it.
    pub act: &'a str,
    /// Which version it is about; 0 for none.
    pub version: i64,
    /// The reasons that were given.
    pub words: &'a str,
    /// What was there before.
    pub before: Option<&'a str>,
    /// What is there after.
    pub after: Option<&'a str>,
}

/// Notes what was done.
async fn note(
    connection: &mut Connection,
    now: i64,
    application: &Application,
    done: Done<'_>,
) -> Result<(), StoreError> {
    let event = Event {
        act: done.act.to_owned(),
        version: done.version,
        words: done.words.to_owned(),
        organisation: done.organisation.map(|(id, _)| id),
        at: now,
    };
    events::happened(connection, application.id, &event, done.acting).await?;
    let act = Act {
        acting: done.acting,
        organisation: done.organisation.map(|(_, key)| key),
        act: done.act,
        object: &format!("application:{}/{}", application.number, done.version),
        before: done.before,
        after: done.after,
    };
    journal::record(connection, now, &act).await
}
