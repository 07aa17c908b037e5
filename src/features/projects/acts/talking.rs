//! Saying something about a project, and sharing out what is to be done.

use super::{Done, note};
use crate::features::projects::project::Project;
use crate::features::projects::store::talks;
use crate::features::projects::talk::{Comment, Task};
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Says something about a section.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    comment: &Comment,
    acting: Acting,
) -> Result<(), StoreError> {
    talks::comment_on(connection, project.id, comment).await?;
    let done = Done {
        acting: Some(acting),
        kind: "commented",
        detail: &comment.section,
        after: Some(&comment.words),
        ..Done::default()
    };
    note(connection, now, project, done).await
}

/// Takes back what one said; false when that changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    comment: i64,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !talks::withdraw(connection, project.id, comment, acting.person, now).await? {
        return Ok(false);
    }
    let done = Done {
        acting: Some(acting),
        kind: "comment-withdrawn",
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(true)
}

/// Adds something to be done.
///
/// # Errors
/// When the database does not answer.
pub async fn give_task(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    task: &Task,
    acting: Acting,
) -> Result<(), StoreError> {
    talks::add_task(connection, project.id, task, now).await?;
    let done = Done {
        acting: Some(acting),
        kind: "task-given",
        detail: &task.words,
        after: Some(&task.words),
        ..Done::default()
    };
    note(connection, now, project, done).await
}

/// Says that a task is done, or not yet after all; false when that was said already.
///
/// # Errors
/// When the database does not answer.
pub async fn settle_task(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    task: &Task,
    acting: Acting,
) -> Result<bool, StoreError> {
    let done_at = task.done_at.is_none().then_some(now);
    if !talks::settle(connection, project.id, task.id, done_at).await? {
        return Ok(false);
    }
    let done = Done {
        acting: Some(acting),
        kind: if done_at.is_some() {
            "task-done"
        } else {
            "task-reopened"
        },
        detail: &task.words,
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(true)
}
