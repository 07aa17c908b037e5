//! Every query about forms that were sent.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

pub(super) async fn address(
    connection: &mut AnyConnection,
    token: &str,
    person: Option<i64>,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select address from sent_form where token = $1 and coalesce(person_id, 0) = coalesce($2, 0)",
    )
    .bind(token)
    .bind(person)
    .fetch_optional(connection)
    .await?)
}

pub(super) async fn note(
    connection: &mut AnyConnection,
    token: &str,
    person: Option<i64>,
    address: &str,
    now: i64,
) -> Result<(), StoreError> {
    let sql = "insert into sent_form (token, person_id, address, created_at) values ($1, $2, $3, $4)
        on conflict (token) do nothing";
    let noted = sqlx::query(sql)
        .bind(token)
        .bind(person)
        .bind(address)
        .bind(now)
        .execute(connection)
        .await?;
    // Another sending was faster and holds the token: what this one began is undone, and its sender is
    // told to try again in a moment, which leads to the first's place.
    if noted.rows_affected() == 0 {
        return Err(StoreError::Sql(sqlx::Error::PoolTimedOut));
    }
    Ok(())
}

/// Forgets what was sent before an instant: nobody sends a form again after a week.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let forgotten = sqlx::query("delete from sent_form where created_at < $1")
        .bind(instant)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected())
}
