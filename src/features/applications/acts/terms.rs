//! Saying on which terms money is requested: the lead says who receives it, each partner under which rules on state aid.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::store::{applications, terms as store};
use crate::features::applications::terms::{Mode, Regime};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// What is said.
#[derive(Clone, Copy, Debug)]
pub enum Said<'a> {
    /// Who receives the money, and what the agreement must then say expressly.
    Mode(Mode, &'a str),
    /// For a partner, by its number in the project, and the aid of a Member State: other rules and why, or the general ones.
    Regime(i64, &'static str, Option<(Regime, &'a str)>),
}

/// Says it. False where the application is past that.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    app: &App,
    (living, corrects): (&Application, bool),
    said: Said<'_>,
    (organisation, acting): ((i64, &str), Acting),
) -> Result<bool, StoreError> {
    let application = applications::take_turn(connection, living.id).await?;
    let Some(application) = application.filter(|one| one.state.may_change(corrects)) else {
        return Ok(false);
    };
    let after = match said {
        Said::Mode(mode, clause) => {
            store::say(connection, application.id, (mode.as_str(), clause)).await?;
            format!("{} {clause}", mode.as_str())
        }
        Said::Regime(partner, member_state, named) => {
            let named = named.map(|(regime, reason)| (regime.as_str(), reason));
            store::name(connection, (application.id, partner, member_state), named).await?;
            let (regime, reason) = named.unwrap_or(("general", ""));
            format!("{member_state} {regime} {reason}")
        }
    };
    let done = Done {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "application-terms",
        version: application.submitted,
        after: Some(&after),
        ..Done::default()
    };
    note(connection, app.clock.now().as_second(), &application, done).await?;
    Ok(true)
}
