//! Attaching files to a project, and taking them away.

use super::{Done, note};
use crate::features::projects::attached::Attached;
use crate::features::projects::project::Project;
use crate::features::projects::store::files;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::Connection;
use crate::shared::uploads::{self, Examined, UploadError};

/// Attaches a file that was found good.
///
/// # Errors
/// When the disk or the database refuses.
pub async fn attach(
    connection: &mut Connection,
    app: &App,
    project: &Project,
    file: Examined,
    acting: Acting,
) -> Result<(), UploadError> {
    let now = app.clock.now().as_second();
    let (sha256, name) = (file.sha256.clone(), file.name.clone());
    uploads::keep(app, connection, file, now).await?;
    files::insert(
        connection,
        (project.id, chance::row()),
        (&sha256, &name),
        acting,
        now,
    )
    .await?;
    let done = Done {
        acting: Some(acting),
        kind: "file-added",
        detail: &name,
        after: Some(&sha256),
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(())
}

/// Takes a file away; false when it was gone already.
///
/// # Errors
/// When the database does not answer.
pub async fn detach(
    connection: &mut Connection,
    now: i64,
    project: &Project,
    file: &Attached,
    acting: Acting,
) -> Result<bool, crate::shared::store::StoreError> {
    if !files::remove(connection, project.id, file.id, now).await? {
        return Ok(false);
    }
    let done = Done {
        acting: Some(acting),
        kind: "file-removed",
        detail: &file.name,
        before: Some(&file.sha256),
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    Ok(true)
}
