//! Sessions.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// A session, as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: i64,
    /// Browser and system, as it says.
    pub device: String,
    /// When it was opened, in seconds.
    pub created_at: i64,
    /// When it was last noted to be in use.
    pub last_seen_at: i64,
}

/// Opens a session: its person is seen.
///
/// # Errors
/// When the database does not answer.
pub async fn open(
    connection: &mut AnyConnection,
    id: i64,
    token_hash: &str,
    person: i64,
    device: &str,
    now: i64,
    strong: bool,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into session (id, token_hash, person_id, device, created_at, last_seen_at, strong_at, confirmed_at)
         values ($1, $2, $3, $4, $5, $5, $6, $5)",
    )
    .bind(id)
    .bind(token_hash)
    .bind(person)
    .bind(device)
    .bind(now)
    .bind(strong.then_some(now))
    .execute(&mut *connection)
    .await?;
    sqlx::query("update person set last_seen_at = $1 where id = $2")
        .bind(now)
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes by which provider a session was opened, and what ends it there, sealed. Where the provider did not
/// show that its person was there just now, what wants them to be asked again will ask.
///
/// # Errors
/// When the database does not answer.
pub async fn note_provider(
    connection: &mut AnyConnection,
    id: i64,
    provider: &str,
    id_token: Option<&str>,
    fresh: bool,
) -> Result<(), StoreError> {
    let sql = match fresh {
        true => "update session set provider = $1, id_token = $2 where id = $3",
        false => "update session set provider = $1, id_token = $2, confirmed_at = null where id = $3",
    };
    sqlx::query(sql)
        .bind(provider)
        .bind(id_token)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// By which provider a session was opened, and what ends it there, sealed.
///
/// # Errors
/// When the database does not answer.
pub async fn provider(
    connection: &mut AnyConnection,
    id: i64,
) -> Result<Option<(String, Option<String>)>, StoreError> {
    let row = sqlx::query("select provider, id_token from session where id = $1 and provider is not null")
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

/// A person's open sessions, the last used first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, person: i64) -> Result<Vec<Session>, StoreError> {
    let rows = sqlx::query(
        "select id, device, created_at, last_seen_at from session
         where person_id = $1 and ended_at is null order by last_seen_at desc, id",
    )
    .bind(person)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Session {
                id: row.try_get(0)?,
                device: row.try_get(1)?,
                created_at: row.try_get(2)?,
                last_seen_at: row.try_get(3)?,
            })
        })
        .collect()
}

/// Ends a session of a person; false when they have no such open one.
///
/// # Errors
/// When the database does not answer.
pub async fn end(connection: &mut AnyConnection, person: i64, id: i64, now: i64) -> Result<bool, StoreError> {
    let ended =
        sqlx::query("update session set ended_at = $1, id_token = null where id = $2 and person_id = $3 and ended_at is null")
            .bind(now)
            .bind(id)
            .bind(person)
            .execute(connection)
            .await?;
    Ok(ended.rows_affected() > 0)
}

/// Ends every session of a person but one; says how many.
///
/// # Errors
/// When the database does not answer.
pub async fn end_others(
    connection: &mut AnyConnection,
    person: i64,
    but: Option<i64>,
    now: i64,
) -> Result<u64, StoreError> {
    let ended = sqlx::query(
        "update session set ended_at = $1, id_token = null
         where person_id = $2 and ended_at is null and id <> coalesce($3, -1)",
    )
    .bind(now)
    .bind(person)
    .bind(but)
    .execute(connection)
    .await?;
    Ok(ended.rows_affected())
}

/// Notes that a second factor was shown in a session, and whether that counts as having been asked again. The
/// session goes on under another token.
///
/// # Errors
/// When the database does not answer.
pub async fn strengthen(
    connection: &mut AnyConnection,
    id: i64,
    token_hash: &str,
    now: i64,
    confirms: bool,
) -> Result<(), StoreError> {
    sqlx::query(match confirms {
        true => {
            "update session set strong_at = coalesce(strong_at, $1), confirmed_at = $1, token_hash = $2 where id = $3"
        }
        false => "update session set strong_at = coalesce(strong_at, $1), token_hash = $2 where id = $3",
    })
    .bind(now)
    .bind(token_hash)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes that the person was asked again. The session goes on under another token.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm(
    connection: &mut AnyConnection,
    id: i64,
    token_hash: &str,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update session set confirmed_at = $1, token_hash = $2 where id = $3")
        .bind(now)
        .bind(token_hash)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Of a person whose last second factor is gone, no session counts as strong any more.
///
/// # Errors
/// When the database does not answer.
pub async fn weaken(connection: &mut AnyConnection, person: i64) -> Result<(), StoreError> {
    sqlx::query("update session set strong_at = null where person_id = $1")
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}
