//! Every query about letters.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::Letter;
use crate::shared::store::StoreError;

/// A letter as it waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// Its number.
    pub id: i64,
    /// Where it goes.
    pub recipient: String,
    /// In which language it is written.
    pub language: String,
    /// What sort of letter it is.
    pub kind: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// The full address at which one click ends such letters.
    pub unsubscribe: Option<String>,
    /// How often it was tried.
    pub tries: i64,
}

const SELECT: &str = "select id, recipient, language, kind, subject, body, unsubscribe, tries from mail";

pub(super) async fn post(
    connection: &mut AnyConnection,
    id: i64,
    now: i64,
    letter: &Letter<'_>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into mail (id, recipient, person_id, language, kind, subject, body, unsubscribe, created_at,
            next_try_at, tries)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 0)",
    )
    .bind(id)
    .bind(letter.recipient)
    .bind(letter.person)
    .bind(letter.language.code())
    .bind(letter.kind)
    .bind(&letter.subject)
    .bind(&letter.body)
    .bind(&letter.unsubscribe)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The letters whose hour has come, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(
    connection: &mut AnyConnection,
    now: i64,
    limit: i64,
) -> Result<Vec<Posted>, StoreError> {
    let sql = format!("{SELECT} where next_try_at <= $1 order by next_try_at, id limit $2");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(now)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(posted).collect()
}

/// Every letter to an address, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn to(connection: &mut AnyConnection, recipient: &str) -> Result<Vec<Posted>, StoreError> {
    let sql = format!("{SELECT} where recipient = $1 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(recipient)
        .fetch_all(connection)
        .await?;
    rows.iter().map(posted).collect()
}

/// Takes a letter in hand: nobody else sends it before `again_at`. False when another was faster.
pub(super) async fn take(
    connection: &mut AnyConnection,
    letter: &Posted,
    now: i64,
    again_at: i64,
) -> Result<bool, StoreError> {
    let taken = sqlx::query(
        "update mail set tries = tries + 1, next_try_at = $1 where id = $2 and tries = $3 and next_try_at <= $4",
    )
    .bind(again_at)
    .bind(letter.id)
    .bind(letter.tries)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(taken.rows_affected() > 0)
}

/// Notes that a letter left; its text is erased, for it is in other hands now.
pub(super) async fn sent(connection: &mut AnyConnection, id: i64, now: i64) -> Result<(), StoreError> {
    sqlx::query("update mail set sent_at = $1, next_try_at = null, failure = null, body = '' where id = $2")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes why a letter did not leave; `again_at` is absent when it is given up.
pub(super) async fn failed(
    connection: &mut AnyConnection,
    id: i64,
    failure: &str,
    again_at: Option<i64>,
) -> Result<(), StoreError> {
    sqlx::query("update mail set failure = $1, next_try_at = $2 where id = $3")
        .bind(failure)
        .bind(again_at)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets the letters that left, or were given up, before an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let forgotten = sqlx::query("delete from mail where created_at < $1 and next_try_at is null")
        .bind(instant)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected())
}

fn posted(row: &AnyRow) -> Result<Posted, StoreError> {
    Ok(Posted {
        id: row.try_get(0)?,
        recipient: row.try_get(1)?,
        language: row.try_get(2)?,
        kind: row.try_get(3)?,
        subject: row.try_get(4)?,
        body: row.try_get(5)?,
        unsubscribe: row.try_get(6)?,
        tries: row.try_get(7)?,
    })
}
