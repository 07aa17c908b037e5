//! Saying on which terms money is requested: the lead says who receives it, each partner under which rules on state aid.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::beside::{Texts, keep};
use crate::features::applications::store::{applications, terms as store};
use crate::features::applications::terms::{Mode, Regime};
use crate::features::projects::Writes;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// What is said.
#[derive(Clone, Copy, Debug)]
pub enum Said<'a> {
    /// Who receives the money, and what is written of what the agreement must then say expressly.
    Mode(Mode, &'a Writes),
    /// For a partner, by its number in the project, and the aid of a Member State: other rules with what is written of why, or the
    /// general ones.
    Regime(i64, &'static str, Option<(Regime, &'a Writes)>),
}

/// Says it. False where the application is past that.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    app: &App,
    (living, corrects): (&Application, bool),
    (texts, said): (&Texts, Said<'_>),
    (organisation, acting): ((i64, &str), Acting),
) -> Result<bool, StoreError> {
    let application = applications::take_turn(connection, living.id).await?;
    let Some(application) = application.filter(|one| one.state.may_change(corrects)) else {
        return Ok(false);
    };
    let now = app.clock.now().as_second();
    let none = Writes::new();
    let (head, writes) = match said {
        Said::Mode(mode, writes) => {
            store::say(connection, application.id, mode.as_str()).await?;
            (mode.as_str().to_owned(), writes)
        }
        Said::Regime(partner, member_state, named) => {
            let regime = named.map(|(regime, _)| regime.as_str());
            store::name(connection, (application.id, partner, member_state), regime).await?;
            let head = format!("{member_state} {}", regime.unwrap_or("general"));
            (head, named.map_or(&none, |(_, writes)| writes))
        }
    };
    let (_, written) = keep(connection, application.id, (texts, writes), now).await?;
    let after = format!("{head}\n{written}");
    let done = Done {
        acting: Some(acting),
        organisation: Some(organisation),
        act: "application-terms",
        version: application.submitted,
        after: Some(&after),
        ..Done::default()
    };
    note(connection, now, &application, done).await?;
    Ok(true)
}
