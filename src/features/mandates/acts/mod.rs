//! What can be done: one transaction each, with its line in the journal and its letters.

pub mod claiming;
pub mod deciding;
pub mod declaring;
pub mod ending;
pub mod granting;
pub mod inviting;
pub mod lengthening;
pub mod reviewing;
pub mod stating;

use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Writes a line of the journal about something of an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn record(
    connection: &mut Connection,
    now: i64,
    acting: Option<Acting>,
    organisation: &Organisation,
    act: &str,
    object: &str,
    (before, after): (Option<&str>, Option<&str>),
) -> Result<(), StoreError> {
    let line = Act {
        acting,
        organisation: Some(&organisation.key),
        act,
        object,
        before,
        after,
    };
    journal::record(connection, now, &line).await
}
