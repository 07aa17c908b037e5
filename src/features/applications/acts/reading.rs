//! What those who read an application do to it: given back, admitted, examined, decided, closed. Who may, and what
//! else comes of it, is the business of whoever calls this.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::lifecycle::{Step, Voice, next};
use crate::features::applications::store::applications;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Takes a step that is the readers' own, with its reasons; gives the application as it stands then, nothing where
/// the step has no sense any more or is not theirs.
///
/// # Errors
/// When the database does not answer.
pub async fn advance(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    (step, reason): (Step, &str),
    reader: &Organisation,
    acting: Acting,
) -> Result<Option<Application>, StoreError> {
    let now = app.clock.now().as_second();
    if step.voice() != Voice::Readers {
        return Ok(None);
    }
    let Some(application) = applications::take_turn(connection, application.id).await? else {
        return Ok(None);
    };
    let Some(state) = next(application.state, step) else {
        return Ok(None);
    };
    let before = application.state;
    let application = Application {
        state,
        changed_at: now,
        ..application
    };
    applications::stands(connection, &application, now).await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some((reader.id, &reader.key)),
        act: step.act(),
        version: application.submitted,
        words: reason,
        before: Some(before.as_str()),
        after: Some(state.as_str()),
    };
    note(connection, now, &application, done).await?;
    Ok(Some(application))
}
