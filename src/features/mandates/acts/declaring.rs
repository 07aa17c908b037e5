//! Declaring a body that no register lists: whoever does it represents it.

use super::record;
use crate::features::directory::{self, Declaration, Organisation};
use crate::features::mandates::store::declared;
use crate::shared::app::App;
use crate::shared::authz::{Acting, Role, store};
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};

/// Writes the body and the mandate of whoever declares it, in the caller's transaction; `contact` says how
/// its members are reached.
///
/// # Errors
/// When the database does not answer.
pub async fn declare(
    connection: &mut Connection,
    app: &App,
    person: Acting,
    declaration: &Declaration<'_>,
    contact: &str,
) -> Result<Organisation, StoreError> {
    let organisation = directory::declare(connection, app, declaration).await?;
    let (now, id) = (app.clock.now().as_second(), chance::row());
    declared::note(
        connection,
        chance::row(),
        organisation.id,
        person.person,
        contact,
        now,
    )
    .await?;
    let given = store::Given {
        id,
        person: person.person,
        organisation: Some(organisation.id),
        role: Role::Representative,
        starts: app.clock.today(),
        until: None,
        given_by: Some(person.person),
        given_how: "creation",
        covers: None,
    };
    store::give(connection, &given, now).await?;
    let body = format!("organisation:{}", organisation.key);
    let mandate = format!("mandate:{id}");
    for (act, object, after) in [
        ("organisation-declared", &body, organisation.name.as_str()),
        ("mandate-given", &mandate, Role::Representative.as_str()),
    ] {
        let values = (None, Some(after));
        record(connection, now, Some(person), &organisation, act, object, values).await?;
    }
    Ok(organisation)
}
