//! What was promised of envelopes: those who decide keep it with each decision, so that what is left stays exact.

use super::envelope::{Envelope, left};
use super::later::Later;
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

/// The envelopes of a programme, each with what everybody may know to be left of it and of its parts, in cents: only what was
/// told to those who asked is taken off. A decision that was told to nobody yet is still there, or it would be learnt by
/// subtraction.
///
/// # Errors
/// When the database does not answer.
pub async fn left_to_all(
    connection: &mut Connection,
    programme: i64,
) -> Result<Vec<(Envelope, i64)>, StoreError> {
    let all = store::envelopes(connection, programme).await?;
    let committed = store::committed(connection, programme).await?;
    let untold = store::untold(connection, programme).await?;
    let sum = |of: &[(i64, i64)], id: i64| -> i64 {
        let own = of.iter().filter(|(envelope, _)| *envelope == id);
        own.map(|(_, cents)| cents).sum()
    };
    let told = |id: i64| sum(&committed, id).saturating_sub(sum(&untold, id)).max(0);
    let with = |one: &Envelope| {
        (
            one.clone(),
            one.cents.saturating_sub(spent(&all, one.id, &told)).max(0),
        )
    };
    Ok(all.iter().map(with).collect())
}

/// What is spent of an envelope and of its delegated parts.
fn spent(all: &[Envelope], id: i64, told: &dyn Fn(i64) -> i64) -> i64 {
    let parts = all.iter().filter(|one| one.within == Some(id));
    parts.fold(told(id), |sum, part| {
        sum.saturating_add(spent(all, part.id, told))
    })
}

/// What a programme sets aside from a year on, and what everybody may know to be left of that, in cents; nothing where its
/// funder says nothing of these years.
///
/// # Errors
/// When the database does not answer.
pub async fn set_aside_from(
    connection: &mut Connection,
    programme: i64,
    year: i16,
) -> Result<Option<(i64, i64)>, StoreError> {
    let every = left_to_all(connection, programme).await?;
    // Parts are in their wholes.
    let wholes = every
        .iter()
        .filter(|(one, _)| one.within.is_none() && one.year >= year);
    Ok(wholes.fold(None, |sums: Option<(i64, i64)>, (one, left)| {
        let (cents, others) = sums.unwrap_or_default();
        Some((cents.saturating_add(one.cents), others.saturating_add(*left)))
    }))
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

/// What these decisions give of later years, each with the number of its decision.
///
/// # Errors
/// When the database does not answer.
pub async fn later(connection: &mut Connection, decisions: &[i64]) -> Result<Vec<(i64, Later)>, StoreError> {
    store::later(connection, decisions).await
}

/// Keeps what a decision gives of later years. Whoever does promises of the envelopes what changes by it.
///
/// # Errors
/// When the database does not answer.
pub async fn write_later(
    connection: &mut Connection,
    decision: i64,
    later: &[Later],
) -> Result<(), StoreError> {
    store::write_later(connection, decision, later).await
}
