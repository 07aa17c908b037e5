//! Saying what a project still looks for, and that it was found.

use super::{Done, note};
use crate::features::projects::need::Need;
use crate::features::projects::project::Project;
use crate::features::projects::store::{needs, projects};
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Says that a project looks for something.
///
/// # Errors
/// When the database does not answer.
pub async fn look_for(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    need: &Need,
    acting: Acting,
) -> Result<(), StoreError> {
    projects::take_turns(connection, project.id, now).await?;
    needs::insert(connection, project.id, need, now).await?;
    let done = Done {
        acting: Some(acting),
        kind: "need-said",
        detail: &need.words,
        after: Some(&need.words),
        ..Done::default()
    };
    note(connection, now, project, done).await
}

/// Says that something was found, or is not looked for any more; false when it was said already.
///
/// # Errors
/// When the database does not answer.
pub async fn found(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    need: &Need,
    acting: Acting,
) -> Result<bool, StoreError> {
    projects::take_turns(connection, project.id, now).await?;
    if !needs::meet(connection, project.id, need.id, now).await? {
        return Ok(false);
    }
    let done = Done {
        acting: Some(acting),
        kind: "need-met",
        detail: &need.words,
        before: Some(&need.words),
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(true)
}
