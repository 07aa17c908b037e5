//! Carrying a project elsewhere: an application that was not gone on with, or was taken back, becomes the beginning of a new
//! project, with everything that was written and everybody invited anew.

use super::{Done, note};
use crate::features::applications::finding::Found;
use crate::features::applications::lifecycle::State;
use crate::features::applications::store::{applications, carried, outcomes};
use crate::features::directory::Organisation;
use crate::features::projects::{self, Gathering, Origin, Project};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Whether an application that stands there may be carried elsewhere; `selected` is what was decided about it.
#[must_use]
pub fn may_be_carried(state: State, selected: Option<bool>) -> bool {
    match state {
        State::Closed | State::Withdrawn => true,
        State::Decided => selected == Some(false),
        State::Draft
        | State::Signing
        | State::Submitted
        | State::Returned
        | State::Admissible
        | State::UnderExamination => false,
    }
}

/// Where an application is carried.
#[derive(Clone, Debug)]
pub enum Carried {
    /// Into a project that is begun by it.
    Begun(Project),
    /// Into the one that was begun before: its partners are invited once.
    Before,
}

/// Begins the new project, once; nothing where the application stands elsewhere by now, or has more partners than can be invited
/// at once. Of one that came on paper, what its sheet says is taken over.
///
/// # Errors
/// When the database does not answer.
pub async fn carry(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (lead, words): (&Organisation, &str),
    acting: Acting,
) -> Result<Option<Carried>, StoreError> {
    let now = app.clock.now().as_second();
    if let Some(project) = found.application.project {
        // Whoever writes in it waits, so that what is taken over is one moment's.
        projects::hold(connection, project).await?;
    }
    let Some(application) = applications::take_turn(connection, found.application.id).await? else {
        return Ok(None);
    };
    if carried::to(connection, application.id).await?.is_some() {
        return Ok(Some(Carried::Before));
    }
    let selected = outcomes::of(connection, application.id).await?;
    if !may_be_carried(application.state, selected) {
        return Ok(None);
    }
    let sent = &found.frozen.project;
    let earlier = match application.project {
        Some(_) => projects::built(connection, &sent.address).await?,
        None => Some(projects::on_paper(connection, sent).await?),
    };
    let Some(earlier) = earlier else {
        return Ok(None);
    };
    let title = earlier.content.text("title", earlier.project.language).to_owned();
    let from = [earlier];
    let gathering = Gathering {
        from: &from,
        lead,
        title: &title,
        words,
        origin: match application.project {
            Some(_) => (Origin::Project, Some(&sent.address)),
            None => (Origin::Nothing, None),
        },
    };
    if !gathering.fits() {
        return Ok(None);
    }
    let begun = projects::gather(connection, app, gathering, acting).await?;
    carried::insert(connection, begun.id, application.id).await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some((lead.id, &lead.key)),
        act: "application-carried",
        version: application.submitted,
        after: Some(&begun.address),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    Ok(Some(Carried::Begun(begun)))
}
