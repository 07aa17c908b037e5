//! A form sent twice does its work once: a double click, a reload, the back button.
//!
//! Each form carries a token drawn when it was shown. The first sending does the work and notes, in
//! the same transaction, where it led; the others are led to the same place.

mod store;

use crate::shared::store::{Connection, StoreError};

pub use store::forget_before;

/// Where a sending with this token led already; nothing for the first. A sending without a token
/// (a program, an old page) is always a first.
///
/// # Errors
/// When the database does not answer.
pub async fn led_to(
    connection: &mut Connection,
    token: &str,
    person: Option<i64>,
) -> Result<Option<String>, StoreError> {
    if token.is_empty() {
        return Ok(None);
    }
    store::address(connection, token, person).await
}

/// Notes where a sending led. On PostgreSQL two at once meet here: the second waits for the first, then
/// fails as busy, and whoever sent it is told to try again, which leads to the first's place.
///
/// # Errors
/// When the database does not answer, or another sending was first.
pub async fn note(
    connection: &mut Connection,
    token: &str,
    person: Option<i64>,
    address: &str,
    now: i64,
) -> Result<(), StoreError> {
    if token.is_empty() {
        return Ok(());
    }
    store::note(connection, token, person, address, now).await
}
