//! What was promised of envelopes: those who decide keep it with each decision, so that what is left stays exact.

use super::envelope::{Envelope, left};
use super::store;
use crate::shared::store::{Connection, StoreError};

/// The envelopes of a programme, each with what is left of it: its delegated parts and what was promised are taken off,
/// in cents.
///
/// # Errors
/// When the database does not answer.
pub async fn remaining(
    connection: &mut Connection,
    programme: i64,
) -> Result<Vec<(Envelope, i64)>, StoreError> {
    let all = store::envelopes(connection, programme).await?;
    let committed = store::committed(connection, programme).await?;
    let promised = |id: i64| -> i64 {
        let own = committed.iter().filter(|(envelope, _)| *envelope == id);
        own.map(|(_, cents)| cents).sum()
    };
    let with = |one: &Envelope| (one.clone(), left(&all, one).saturating_sub(promised(one.id)));
    Ok(all.iter().map(with).collect())
}

/// Lets nobody else set money of a programme aside or promise it until this transaction is over.
///
/// # Errors
/// When the database does not answer.
pub async fn hold(connection: &mut Connection, programme: i64) -> Result<(), StoreError> {
    store::hold(connection, programme).await
}

/// Promises so many cents more of an envelope, fewer where it is less than nothing. Whoever does holds its programme and saw
/// that they are left.
///
/// # Errors
/// When the database does not answer.
pub async fn promise(connection: &mut Connection, envelope: i64, cents: i64) -> Result<(), StoreError> {
    store::promise(connection, envelope, cents).await
}
