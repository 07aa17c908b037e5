//! Every query about capacities.

pub mod remits;

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::capacity::{Capacity, Mark};
use crate::shared::store::StoreError;

/// A capacity as it was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Granted {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub organisation: i64,
    /// Which.
    pub capacity: Capacity,
    /// The mark of a support structure.
    pub mark: Option<Mark>,
    /// Its first day.
    pub starts: Date,
    /// Its last day, when it has one.
    pub until: Option<Date>,
}

/// Takes the turn at what an organisation is for the others: of two that would grant it the same at once, the second reads
/// here what the first granted. Nothing is written by that.
///
/// # Errors
/// When the database does not answer.
pub async fn take_turn(connection: &mut AnyConnection, organisation: i64) -> Result<(), StoreError> {
    sqlx::query("update organisation set key = key where id = $1")
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(())
}

/// Grants a capacity. Whoever may was checked by the verb that calls this.
///
/// # Errors
/// When the database does not answer.
pub async fn grant(
    connection: &mut AnyConnection,
    granted: &Granted,
    by: Option<i64>,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into capacity (id, organisation_id, kind, mark, starts, until, granted_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(granted.id)
    .bind(granted.organisation)
    .bind(granted.capacity.as_str())
    .bind(granted.mark.map(Mark::as_str))
    .bind(granted.starts.to_string())
    .bind(granted.until.map(|date| date.to_string()))
    .bind(by)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends a capacity; false when there is no such open one.
///
/// # Errors
/// When the database does not answer.
pub async fn end(connection: &mut AnyConnection, id: i64, now: i64) -> Result<bool, StoreError> {
    let ended = sqlx::query("update capacity set ended_at = $1 where id = $2 and ended_at is null")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(ended.rows_affected() > 0)
}

const SELECT: &str = "select id, organisation_id, kind, mark, starts, until from capacity
    where ended_at is null and starts <= $1 and (until is null or until >= $1)";

/// The capacities of an organisation on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn held(
    connection: &mut AnyConnection,
    organisation: i64,
    day: Date,
) -> Result<Vec<Granted>, StoreError> {
    let sql = format!("{SELECT} and organisation_id = $2 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(day.to_string())
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| granted(row).transpose()).collect()
}

/// Every capacity in force on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn in_force(connection: &mut AnyConnection, day: Date) -> Result<Vec<Granted>, StoreError> {
    let rows = sqlx::query(SELECT)
        .bind(day.to_string())
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| granted(row).transpose()).collect()
}

/// The capacities of an organisation that are not over, those to come too.
///
/// # Errors
/// When the database does not answer.
pub async fn open(
    connection: &mut AnyConnection,
    organisation: i64,
    day: Date,
) -> Result<Vec<Granted>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, kind, mark, starts, until from capacity
         where ended_at is null and (until is null or until >= $1) and organisation_id = $2
         order by created_at, id",
    )
    .bind(day.to_string())
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| granted(row).transpose()).collect()
}

/// The organisations that hold a capacity on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn holders(
    connection: &mut AnyConnection,
    capacity: Capacity,
    day: Date,
) -> Result<Vec<Granted>, StoreError> {
    let sql = format!("{SELECT} and kind = $2 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(day.to_string())
        .bind(capacity.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| granted(row).transpose()).collect()
}

/// A capacity that this version does not know is left out.
fn granted(row: &AnyRow) -> Result<Option<Granted>, StoreError> {
    let (kind, mark): (String, Option<String>) = (row.try_get(2)?, row.try_get(3)?);
    let (starts, until): (String, Option<String>) = (row.try_get(4)?, row.try_get(5)?);
    let (Ok(capacity), Ok(starts)) = (kind.parse(), starts.parse()) else {
        return Ok(None);
    };
    Ok(Some(Granted {
        id: row.try_get(0)?,
        organisation: row.try_get(1)?,
        capacity,
        mark: mark.and_then(|mark| mark.parse().ok()),
        starts,
        until: until.and_then(|date| date.parse().ok()),
    }))
}
