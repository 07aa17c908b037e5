//! What an agent of a public body does for its elected contacts.

use super::contact::Contact;
use super::store;
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Keeps an elected contact of a public body, in the caller's transaction.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    connection: &mut Connection,
    now: i64,
    body: &Organisation,
    contact: &Contact,
    acting: Acting,
) -> Result<(), StoreError> {
    store::add(connection, contact, now).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&body.key),
        act: "contact-kept",
        object: &format!("contact:{}", contact.id),
        after: Some(&format!(
            "{}\n{}\n{}",
            contact.name, contact.office, contact.reach
        )),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}
