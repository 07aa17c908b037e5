//! Passkeys, and the questions put to them.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// A passkey, as its person and the library know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// As its person calls it.
    pub name: String,
    /// Public key and counter, as the library writes them.
    pub credential: String,
    /// When it was added, in seconds.
    pub created_at: i64,
    /// When it was last shown.
    pub last_used_at: Option<i64>,
}

const SELECT: &str = "select id, person_id, name, credential, created_at, last_used_at from passkey";

/// A person's passkeys, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, person: i64) -> Result<Vec<Held>, StoreError> {
    let sql = format!("{SELECT} where person_id = $1 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_all(connection)
        .await?;
    rows.iter().map(held).collect()
}

/// The passkey of a credential.
///
/// # Errors
/// When the database does not answer.
pub async fn by_credential(
    connection: &mut AnyConnection,
    credential_id: &str,
) -> Result<Option<Held>, StoreError> {
    let sql = format!("{SELECT} where credential_id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(credential_id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(held).transpose()
}

/// Adds a passkey; false when its credential is somebody's already.
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    connection: &mut AnyConnection,
    passkey: &Held,
    credential_id: &str,
) -> Result<bool, StoreError> {
    let added = sqlx::query(
        "insert into passkey (id, person_id, name, credential_id, credential, created_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (credential_id) do nothing",
    )
    .bind(passkey.id)
    .bind(passkey.person)
    .bind(&passkey.name)
    .bind(credential_id)
    .bind(&passkey.credential)
    .bind(passkey.created_at)
    .execute(connection)
    .await?;
    Ok(added.rows_affected() > 0)
}

/// Notes that a passkey was shown, and what its counter says now.
///
/// # Errors
/// When the database does not answer.
pub async fn used(
    connection: &mut AnyConnection,
    id: i64,
    credential: &str,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update passkey set credential = $1, last_used_at = $2 where id = $3")
        .bind(credential)
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes a passkey of a person away; gives what it was called, nothing when they have no such one.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(
    connection: &mut AnyConnection,
    person: i64,
    id: i64,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("delete from passkey where id = $1 and person_id = $2 returning name")
            .bind(id)
            .bind(person)
            .fetch_optional(connection)
            .await?,
    )
}

/// Forgets the questions that were put before an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_questions_before(
    connection: &mut AnyConnection,
    instant: i64,
) -> Result<u64, StoreError> {
    let forgotten = sqlx::query("delete from ceremony where created_at < $1")
        .bind(instant)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected())
}

/// Keeps a question until it is answered, and forgets those that were not since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn keep_question(
    connection: &mut AnyConnection,
    token_hash: &str,
    person: Option<i64>,
    kind: &str,
    state: &str,
    (now, since): (i64, i64),
) -> Result<(), StoreError> {
    forget_questions_before(connection, since).await?;
    sqlx::query(
        "insert into ceremony (token_hash, person_id, kind, state, created_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash)
    .bind(person)
    .bind(kind)
    .bind(state)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a question away to judge its answer: of many answers at once, one finds it.
///
/// # Errors
/// When the database does not answer.
pub async fn take_question(
    connection: &mut AnyConnection,
    token_hash: &str,
    person: Option<i64>,
    kind: &str,
    since: i64,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "delete from ceremony where token_hash = $1 and coalesce(person_id, 0) = coalesce($2, 0)
             and kind = $3 and created_at >= $4 returning state",
    )
    .bind(token_hash)
    .bind(person)
    .bind(kind)
    .bind(since)
    .fetch_optional(connection)
    .await?)
}

fn held(row: &AnyRow) -> Result<Held, StoreError> {
    Ok(Held {
        id: row.try_get(0)?,
        person: row.try_get(1)?,
        name: row.try_get(2)?,
        credential: row.try_get(3)?,
        created_at: row.try_get(4)?,
        last_used_at: row.try_get(5)?,
    })
}
