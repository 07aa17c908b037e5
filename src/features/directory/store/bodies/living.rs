//! Which entries live side by side, and so are of two bodies.

use sqlx::{AnyConnection, Row};

use crate::features::directory::store::not_same;
use crate::shared::store::{StoreError, parameters};

/// Which of these organisations has an entry of a register that stands (active, in its last file):
/// organisation and number.
///
/// # Errors
/// When the database does not answer.
pub async fn living(
    connection: &mut AnyConnection,
    register: &str,
    organisations: &[i64],
) -> Result<Vec<(i64, String)>, StoreError> {
    let mut living = Vec::new();
    for chunk in organisations.chunks(500) {
        let list = parameters(2, chunk.len());
        let sql = format!(
            "select organisation_id, number from entry
             where register = $1 and state = 'active' and missing_since is null and organisation_id in ({list})"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(register);
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            living.push((row.try_get(0)?, row.try_get(1)?));
        }
    }
    Ok(living)
}

/// Whether two organisations each have an entry that lives in the same register: two bodies.
///
/// # Errors
/// When the database does not answer.
pub async fn both_live(connection: &mut AnyConnection, one: i64, other: i64) -> Result<bool, StoreError> {
    let both: i64 = sqlx::query_scalar(
        "select count(*) from entry a join entry b on b.register = a.register and b.number <> a.number
         where a.organisation_id = $1 and b.organisation_id = $2
            and a.state = 'active' and a.missing_since is null
            and b.state = 'active' and b.missing_since is null",
    )
    .bind(one)
    .bind(other)
    .fetch_one(connection)
    .await?;
    Ok(both > 0)
}

/// Whether two organisations are two bodies: each has an entry that lives in the same register, the
/// register of associations included, and no succession makes the two one.
///
/// # Errors
/// When the database does not answer.
pub async fn two_bodies(connection: &mut AnyConnection, one: i64, other: i64) -> Result<bool, StoreError> {
    if both_live(connection, one, other).await? {
        return Ok(true);
    }
    let both: i64 = sqlx::query_scalar(
        "select count(*) from rna_entry a join rna_entry b on b.number <> a.number
         where a.organisation_id = $1 and b.organisation_id = $2
            and a.position = 'active' and a.missing_since is null
            and b.position = 'active' and b.missing_since is null
            and coalesce(a.former, '') <> b.number and coalesce(b.former, '') <> a.number",
    )
    .bind(one)
    .bind(other)
    .fetch_one(connection)
    .await?;
    Ok(both > 0)
}

/// As [`two_bodies`], for somebody who says that the two are one: of numbers of the RNA that were told apart one may have taken the
/// place of the other, though both live there.
///
/// # Errors
/// When the database does not answer.
pub async fn remain_two(connection: &mut AnyConnection, one: i64, other: i64) -> Result<bool, StoreError> {
    match not_same::is_succession(connection, one, other).await? {
        true => both_live(connection, one, other).await,
        false => two_bodies(connection, one, other).await,
    }
}

/// Moves one entry to another organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn give(
    connection: &mut AnyConnection,
    register: &str,
    number: &str,
    organisation_id: i64,
    joined_by: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query("update entry set organisation_id = $1, joined_by = $2 where register = $3 and number = $4")
        .bind(organisation_id)
        .bind(joined_by)
        .bind(register)
        .bind(number)
        .execute(connection)
        .await?;
    Ok(())
}
