//! The capacity of a pole, which its organisation holds as long as it lives. Before poles were organisations their carriers
//! held it in their stead.

use super::pole::Pole;
use super::store::poles;
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::directory::{self, Organisation};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// A pole that became an organisation holds the capacity; its carrier holds it no more by that pole.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    body: &Organisation,
) -> Result<(), StoreError> {
    end(connection, app, pole, None).await?;
    let now = app.clock.now().as_second();
    let granted = Granted {
        id: chance::row(),
        organisation: body.id,
        capacity: Capacity::Pole,
        mark: None,
        starts: app.clock.today(),
        until: None,
    };
    capacities::grant(connection, &granted, None, now).await?;
    poles::holds(connection, pole.id, Some(granted.id)).await?;
    let act = Act {
        organisation: Some(&body.key),
        act: "capacity-granted",
        object: &format!("pole:{}", pole.address),
        after: Some(Capacity::Pole.as_str()),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// The capacity that a pole holds, or its carrier in its stead, ends; nothing where there is none.
///
/// # Errors
/// When the database does not answer.
pub async fn end(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    acting: Option<Acting>,
) -> Result<(), StoreError> {
    let Some(capacity) = poles::capacity(connection, pole.id).await? else {
        return Ok(());
    };
    poles::holds(connection, pole.id, None).await?;
    let now = app.clock.now().as_second();
    if !capacities::end(connection, capacity, now).await? {
        return Ok(());
    }
    let whose = pole.body.unwrap_or(pole.carrier);
    let whose = directory::any_by_ids(connection, &[whose]).await?.pop();
    let act = Act {
        acting,
        organisation: whose.as_ref().map(|one| one.key.as_str()),
        act: "capacity-ended",
        object: &format!("pole:{}", pole.address),
        before: Some(Capacity::Pole.as_str()),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}
