//! Beginning an application that nothing is asked with yet, so that amounts can be written.

use crate::features::applications::application::Application;
use crate::features::applications::lifecycle::State;
use crate::features::applications::store::applications;
use crate::features::calls::Call;
use crate::features::projects::Found;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// Begins the answer of a project to a call, as its first amount does.
///
/// # Errors
/// When the database does not answer; busy when another began it at the same time.
pub async fn begin(
    connection: &mut Connection,
    now: i64,
    project: &Found,
    call: &Call,
) -> Result<Application, StoreError> {
    let title = project
        .content
        .said("title", Lang::Fr)
        .map_or("", |(title, _)| title);
    let application = Application {
        id: chance::row(),
        address: chance::address(title),
        number: chance::spoken_number(),
        project: Some(project.project.id),
        call: Some(call.id),
        state: State::Draft,
        version: 0,
        submitted: 0,
        changed_at: now,
    };
    applications::insert(connection, &application, now).await?;
    Ok(application)
}
