//! What people say of links, and what they took back.

use std::collections::HashSet;

use sqlx::{AnyConnection, Row};

use super::Link;
use crate::shared::store::StoreError;

/// What somebody says of a link: the columns of a decision.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// `joined waiting apart`
    pub state: &'static str,
    /// Whether somebody says so; a decision that is taken back is said by nobody.
    pub said: bool,
    /// Whether the evidence may not join the two by itself again.
    pub held: bool,
    /// When; seconds since 1970.
    pub at: i64,
    /// Who.
    pub by: &'a str,
    /// Why.
    pub reason: Option<&'a str>,
}

/// Writes down what somebody says of a link, unless somebody else spoke since `link` was read; true
/// when it was written.
///
/// # Errors
/// When the database does not answer.
pub async fn say(connection: &mut AnyConnection, link: &Link, says: Said<'_>) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "update link set state = $1, said = $2, held = $3, said_at = $4, said_by = $5, reason = $6,
            version = version + 1
         where id = $7 and version = $8",
    )
    .bind(says.state)
    .bind(i64::from(says.said))
    .bind(i64::from(says.held))
    .bind(says.at)
    .bind(says.by)
    .bind(says.reason)
    .bind(link.id)
    .bind(link.version)
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// A register and a number there, twice.
pub type Pair = [(String, String); 2];

/// Every pair that somebody said is not the same.
///
/// # Errors
/// When the database does not answer.
pub async fn held_apart(connection: &mut AnyConnection) -> Result<HashSet<Pair>, StoreError> {
    let rows = sqlx::query("select register, number, other_register, other_number from not_same")
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            Ok([
                (row.try_get(0)?, row.try_get(1)?),
                (row.try_get(2)?, row.try_get(3)?),
            ])
        })
        .collect()
}

/// Every pair of entries that somebody said is the same.
///
/// # Errors
/// When the database does not answer.
pub async fn said_pairs(connection: &mut AnyConnection) -> Result<HashSet<Pair>, StoreError> {
    let rows = sqlx::query(
        "select register, number, other_register, other_number from link where state = 'joined' and said = 1",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok([
                (row.try_get(0)?, row.try_get(1)?),
                (row.try_get(2)?, row.try_get(3)?),
            ])
        })
        .collect()
}
