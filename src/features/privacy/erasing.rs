//! A person leaves: what is theirs alone goes, what they did in the name of organisations stays theirs.

use super::holding::HOLDINGS;
use super::store;
use crate::features::accounts::persons;
use crate::features::mandates;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Erases a person, in the transaction of the caller. The journal says that somebody was, not who.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn erase(
    transaction: &mut Connection,
    app: &App,
    person: i64,
    acting: Option<Acting>,
) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    mandates::leave(transaction, app, person, acting).await?;
    let email = persons::by_id(transaction, person)
        .await?
        .map(|person| person.email);
    if let Some(email) = email.filter(|email| !email.is_empty()) {
        store::erase_address(transaction, &email).await?;
    }
    for holding in HOLDINGS.iter() {
        store::erase(transaction, holding, person).await?;
    }
    store::close(transaction, person, now, app.clock.today()).await?;
    journal::forget(transaction, person).await?;
    let act = Act {
        acting,
        act: "person-erased",
        object: &format!("person:{person}"),
        ..Act::default()
    };
    journal::record(transaction, now, &act).await
}
