//! The verbs of projects: each checks, writes, seals in the journal and posts its letters in one
//! transaction.

pub mod attaching;
pub mod budgeting;
pub mod ending;
pub mod gathering;
pub mod inviting;
pub mod letters;
pub mod needing;
pub mod reminding;
pub mod saving;
pub mod starting;
pub mod talking;

use super::budget::Change;
use super::project::Project;
use super::store::{budget, projects};
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// What was done to a project, for its own history and for the journal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Done<'a> {
    /// Who did it; the calendar where absent.
    pub acting: Option<Acting>,
    /// Key of the organisation it concerns.
    pub organisation: Option<&'a str>,
    /// What was done, a word of [`projects::Event`]; the journal has it after `project-`.
    pub kind: &'a str,
    /// A section, a name, an account, for those who read the history.
    pub detail: &'a str,
    /// What was there before.
    pub before: Option<&'a str>,
    /// What is there after.
    pub after: Option<&'a str>,
    /// What it did to amounts, for those who read the history.
    pub amounts: &'a [Change],
}

/// Notes what was done.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    done: Done<'_>,
) -> Result<(), StoreError> {
    let event = projects::happened(connection, project.id, done.acting, done.kind, done.detail, now).await?;
    budget::changed(connection, event, done.amounts).await?;
    let act = Act {
        acting: done.acting,
        organisation: done.organisation,
        act: &format!("project-{}", done.kind),
        object: &format!("project:{}", project.address),
        before: done.before,
        after: done.after,
    };
    journal::record(connection, now, &act).await
}
