//! Codes that were sent.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// A code that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Hash of the token of the browser that asked.
    pub browser_hash: String,
    /// What it is for.
    pub purpose: String,
    /// Who asked, when they had signed in.
    pub person: Option<i64>,
    /// Where it was sent.
    pub email: String,
    /// Hash of the code.
    pub code_hash: String,
    /// In which language.
    pub language: String,
    /// The network the demand came from, hashed.
    pub visitor: String,
    /// When, in seconds.
    pub created_at: i64,
    /// How often a code was typed.
    pub tries: i64,
}

/// Keeps a code.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(connection: &mut AnyConnection, id: i64, asked: &Asked) -> Result<(), StoreError> {
    sqlx::query(
        "insert into sign_in_code (id, browser_hash, purpose, person_id, email, code_hash, language, visitor,
            created_at, tries)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)",
    )
    .bind(id)
    .bind(&asked.browser_hash)
    .bind(&asked.purpose)
    .bind(asked.person)
    .bind(&asked.email)
    .bind(&asked.code_hash)
    .bind(&asked.language)
    .bind(&asked.visitor)
    .bind(asked.created_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// How many codes went to an address since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn sent_to(connection: &mut AnyConnection, email: &str, since: i64) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from sign_in_code where email = $1 and created_at > $2")
            .bind(email)
            .bind(since)
            .fetch_one(connection)
            .await?,
    )
}

/// How many codes were asked for from a network since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn sent_from(connection: &mut AnyConnection, visitor: &str, since: i64) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from sign_in_code where visitor = $1 and created_at > $2")
            .bind(visitor)
            .bind(since)
            .fetch_one(connection)
            .await?,
    )
}

/// The address to which the code of a browser went, while it counts.
///
/// # Errors
/// When the database does not answer.
pub async fn address(
    connection: &mut AnyConnection,
    browser_hash: &str,
    purpose: &str,
    since: i64,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select email from sign_in_code
         where browser_hash = $1 and purpose = $2 and created_at > $3 and used_at is null",
    )
    .bind(browser_hash)
    .bind(purpose)
    .bind(since)
    .fetch_optional(connection)
    .await?)
}

/// Counts a try, and gives the code it is about; nothing when none counts any more.
///
/// # Errors
/// When the database does not answer.
pub async fn count_try(
    connection: &mut AnyConnection,
    browser_hash: &str,
    purpose: &str,
    since: i64,
    most: i64,
) -> Result<Option<Asked>, StoreError> {
    let row = sqlx::query(
        "update sign_in_code set tries = tries + 1
         where browser_hash = $1 and purpose = $2 and created_at > $3 and used_at is null and tries < $4
         returning person_id, email, code_hash, language, visitor, created_at, tries",
    )
    .bind(browser_hash)
    .bind(purpose)
    .bind(since)
    .bind(most)
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    Ok(Some(Asked {
        browser_hash: browser_hash.to_owned(),
        purpose: purpose.to_owned(),
        person: row.try_get(0)?,
        email: row.try_get(1)?,
        code_hash: row.try_get(2)?,
        language: row.try_get(3)?,
        visitor: row.try_get(4)?,
        created_at: row.try_get(5)?,
        tries: row.try_get(6)?,
    }))
}

/// Uses a code up.
///
/// # Errors
/// When the database does not answer.
pub async fn use_up(connection: &mut AnyConnection, browser_hash: &str, now: i64) -> Result<(), StoreError> {
    sqlx::query("update sign_in_code set used_at = $1 where browser_hash = $2")
        .bind(now)
        .bind(browser_hash)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets the codes asked for before an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let forgotten = sqlx::query("delete from sign_in_code where created_at < $1")
        .bind(instant)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected())
}
