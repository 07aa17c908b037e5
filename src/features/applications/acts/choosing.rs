//! Choosing of which programmes money is requested, without any call: the first choice begins the application, and what is
//! left out takes its amounts with it.

use super::freezing::{self, Freezing};
use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::checking::Check;
use crate::features::applications::store::{applications, programmes as store};
use crate::features::programmes::Programme;
use crate::features::projects::{self, Found, Requested};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Chooses programmes that take requests, or will; those that were chosen already stay so. False where the application is
/// past that.
///
/// # Errors
/// When the database does not answer; busy when another began the application at the same time.
pub async fn choose(
    connection: &mut Connection,
    app: &App,
    (found, check): (&Found, &Check),
    programmes: &[&Programme],
    (organisation, acting): ((i64, &str), Acting),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let application = match check.living() {
        Some(living) => applications::take_turn(connection, living.id).await?,
        None => {
            let freezing = Freezing {
                project: found,
                check,
            };
            Some(freezing::begin(connection, freezing, now).await?)
        }
    };
    let Some(application) = application.filter(|one| one.state.may_change(false)) else {
        return Ok(false);
    };
    let before = store::chosen(connection, application.id).await?;
    let mut new = Vec::new();
    for programme in programmes {
        if !before.contains(&programme.id) {
            store::choose(connection, application.id, programme.id).await?;
            new.push(programme.address.as_str());
        }
    }
    if new.is_empty() {
        return Ok(true);
    }
    let new = new.join(" ");
    let done = Done {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "application-chosen",
        version: application.submitted,
        after: Some(&new),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    Ok(true)
}

/// Leaves a programme out, with what was requested of it. False where the application is past that.
///
/// # Errors
/// When the database does not answer.
pub async fn leave_out(
    connection: &mut Connection,
    app: &App,
    (found, living): (&Found, &Application),
    programme: &Programme,
    (organisation, acting): ((i64, &str), Acting),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let application = applications::take_turn(connection, living.id).await?;
    let Some(application) = application.filter(|one| one.state.may_change(false)) else {
        return Ok(false);
    };
    let own = projects::requested_with(connection, application.id).await?;
    for partner in &found.partners {
        let asked = own
            .iter()
            .filter(|one| (one.partner, one.programme) == (partner.id, programme.id));
        let gone: Vec<(Requested, i64)> = asked
            .map(|one| (Requested { cents: 0, ..*one }, one.cents))
            .collect();
        if !gone.is_empty() {
            projects::request(connection, now, (&found.project, partner), &gone, acting).await?;
        }
    }
    store::leave_out(connection, application.id, programme.id).await?;
    let done = Done {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "application-left-out",
        version: application.submitted,
        before: Some(&programme.address),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    Ok(true)
}
