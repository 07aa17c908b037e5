//! Calls of which it was told that nobody acts for those who organise them.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Those of which it was told, and somebody has not come since.
pub async fn told(connection: &mut AnyConnection) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select call_id from call_orphaned order by call_id")
            .fetch_all(connection)
            .await?,
    )
}

/// Notes that it is told of a call; false where it was before.
pub async fn note(connection: &mut AnyConnection, call: i64, now: i64) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into call_orphaned (call_id, told_at) values ($1, $2) on conflict (call_id) do nothing",
    )
    .bind(call)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}

/// Somebody acts for it again, or nothing waits any more: should that end, it is told anew.
pub async fn forget(connection: &mut AnyConnection, call: i64) -> Result<(), StoreError> {
    sqlx::query("delete from call_orphaned where call_id = $1")
        .bind(call)
        .execute(connection)
        .await?;
    Ok(())
}
