//! Ending a project: nothing is written any more, everything can still be read, and nobody is asked to join it.

use super::{Done, inviting, letters, note};
use crate::features::projects::finding::Found;
use crate::features::projects::partnership::{State, Step};
use crate::features::projects::store::projects;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Ends a project, and tells those who build it; invitations that nobody answered are taken back, which those are told who were invited.
/// False when it was ended already.
///
/// # Errors
/// When the database does not answer.
pub async fn end(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    acting: Acting,
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let project = &found.project;
    if !projects::end(connection, project.id, now).await? {
        return Ok(false);
    }
    for partner in found.partners.iter().filter(|one| one.state == State::Invited) {
        inviting::say(connection, app, project, partner.id, Step::Withdraw, Some(acting)).await?;
    }
    let done = Done {
        acting: Some(acting),
        kind: "ended",
        ..Done::default()
    };
    note(connection, now, project, done).await?;
    let title = found.content.said("title", project.language);
    let said = [("project", title.map_or("", |(words, _)| words))];
    let path = format!("/projects/{}", project.address);
    let to: Vec<i64> = found.members().map(|partner| partner.organisation.id).collect();
    let letter = ("letter-project-ended", path.as_str());
    letters::send_all(connection, app, &to, Some(acting.person), letter, (&said, None)).await?;
    Ok(true)
}
