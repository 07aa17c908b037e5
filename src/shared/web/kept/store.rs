//! Every query about forms that wait for their sender.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

pub(super) async fn keep(
    connection: &mut AnyConnection,
    token_hash: &str,
    person: i64,
    address: &str,
    sealed: &str,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into kept_post (token_hash, person_id, address, sealed, created_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash)
    .bind(person)
    .bind(address)
    .bind(sealed)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Address and sealed fields of what waits for a person since an instant at most, and since when.
pub(super) async fn open(
    connection: &mut AnyConnection,
    token_hash: &str,
    person: i64,
    since: i64,
) -> Result<Option<(String, String, i64)>, StoreError> {
    let row = sqlx::query(
        "select address, sealed, created_at from kept_post
         where token_hash = $1 and person_id = $2 and created_at > $3",
    )
    .bind(token_hash)
    .bind(person)
    .bind(since)
    .fetch_optional(connection)
    .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .transpose()
}

pub(super) async fn forget(connection: &mut AnyConnection, token_hash: &str) -> Result<(), StoreError> {
    sqlx::query("delete from kept_post where token_hash = $1")
        .bind(token_hash)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets what waits for a person, but the newest.
pub(super) async fn keep_newest(
    connection: &mut AnyConnection,
    person: i64,
    most: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from kept_post where person_id = $1 and token_hash not in (
            select token_hash from kept_post where person_id = $1 order by created_at desc, token_hash limit $2)",
    )
    .bind(person)
    .bind(most)
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets what a person was sending to an address; false when it is not that.
pub(super) async fn forget_sent(
    connection: &mut AnyConnection,
    token_hash: &str,
    person: i64,
    address: &str,
) -> Result<bool, StoreError> {
    let sql = "delete from kept_post where token_hash = $1 and person_id = $2 and address = $3";
    let forgotten = sqlx::query(sql)
        .bind(token_hash)
        .bind(person)
        .bind(address)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected() > 0)
}

/// Forgets what nobody came back for.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let forgotten = sqlx::query("delete from kept_post where created_at < $1")
        .bind(instant)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected())
}
