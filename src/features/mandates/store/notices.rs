//! Who was told of a claim, and what they objected.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Somebody who was told of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its number.
    pub id: i64,
    /// Of which claim.
    pub claim: i64,
    /// Who was told.
    pub person: i64,
    /// When, in seconds.
    pub created_at: i64,
    /// When they objected.
    pub objected_at: Option<i64>,
    /// In their words.
    pub reason: String,
}

/// Notes that somebody is told of a claim.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    connection: &mut AnyConnection,
    id: i64,
    (claim, organisation): (i64, i64),
    person: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into claim_notice (id, claim_id, organisation_id, person_id, created_at, reason)
         values ($1, $2, $3, $4, $5, '')",
    )
    .bind(id)
    .bind(claim)
    .bind(organisation)
    .bind(person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes an objection; false when they objected already.
///
/// # Errors
/// When the database does not answer.
pub async fn object(
    connection: &mut AnyConnection,
    id: i64,
    reason: &str,
    now: i64,
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "update claim_notice set objected_at = $1, reason = $2 where id = $3 and objected_at is null",
    )
    .bind(now)
    .bind(reason)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}

/// Those who were told of a claim.
///
/// # Errors
/// When the database does not answer.
pub async fn of_claim(connection: &mut AnyConnection, claim: i64) -> Result<Vec<Notice>, StoreError> {
    several(connection, "claim_id = $1", claim).await
}

/// What a person was told of.
///
/// # Errors
/// When the database does not answer.
pub async fn to_person(connection: &mut AnyConnection, person: i64) -> Result<Vec<Notice>, StoreError> {
    several(connection, "person_id = $1", person).await
}

async fn several(connection: &mut AnyConnection, which: &str, value: i64) -> Result<Vec<Notice>, StoreError> {
    let sql = format!(
        "select id, claim_id, person_id, created_at, objected_at, reason from claim_notice where {which}
         order by created_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(value)
        .fetch_all(connection)
        .await?;
    rows.iter().map(notice).collect()
}

fn notice(row: &AnyRow) -> Result<Notice, StoreError> {
    Ok(Notice {
        id: row.try_get(0)?,
        claim: row.try_get(1)?,
        person: row.try_get(2)?,
        created_at: row.try_get(3)?,
        objected_at: row.try_get(4)?,
        reason: row.try_get(5)?,
    })
}
