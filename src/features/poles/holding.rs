//! The capacity of a pole, which an organisation holds as long as it carries one that lives: it begins with its yes to the
//! body that recognised the pole, and ends with the pole.

use super::actions::By;
use super::carrying::{self, Answer};
use super::pole::{Pole, Stage};
use super::store::poles;
use crate::features::capacities::{self, Capacity, Granted};
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};

/// The carrier said yes: it holds the capacity, unless it does by another pole or by whoever runs the platform.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    by: By<'_>,
) -> Result<(), StoreError> {
    let today = app.clock.today();
    // It may say yes to another pole at the same time.
    capacities::take_turn(connection, pole.carrier).await?;
    let held = capacities::held(connection, pole.carrier, today).await?;
    if held.iter().any(|one| one.capacity == Capacity::Pole) {
        return Ok(());
    }
    let granted = Granted {
        id: chance::row(),
        organisation: pole.carrier,
        capacity: Capacity::Pole,
        mark: None,
        starts: today,
        until: None,
    };
    capacities::grant(connection, &granted, None, app.clock.now().as_second()).await?;
    poles::holds(connection, pole.id, Some(granted.id)).await?;
    let act = ("capacity-granted", pole);
    by.tell(connection, app, act, (None, Some(Capacity::Pole.as_str())))
        .await
}

/// The pole is over: the capacity that came with it ends, or goes on with another pole that the same organisation carries.
///
/// # Errors
/// When the database does not answer.
pub async fn end(connection: &mut Connection, app: &App, pole: &Pole, by: By<'_>) -> Result<(), StoreError> {
    capacities::take_turn(connection, pole.carrier).await?;
    let Some(capacity) = poles::capacity(connection, pole.id).await? else {
        return Ok(());
    };
    poles::holds(connection, pole.id, None).await?;
    for other in poles::of_body(connection, pole.carrier).await? {
        let lives = other.carrier == pole.carrier && other.id != pole.id && other.stage != Stage::Ended;
        if lives && carrying::said(connection, &other).await? == Some(Answer::Accepted) {
            return poles::holds(connection, other.id, Some(capacity)).await;
        }
    }
    if !capacities::end(connection, capacity, app.clock.now().as_second()).await? {
        return Ok(());
    }
    let act = ("capacity-ended", pole);
    by.tell(connection, app, act, (Some(Capacity::Pole.as_str()), None))
        .await
}
