//! What organisations are for the others, as the search finds it.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Every one: the organisation, the word. There are hundreds.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = sqlx::query("select organisation_id, capacity from organisation_capacity")
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Says of organisations what they are from now on.
///
/// # Errors
/// When the database does not answer.
pub async fn give(connection: &mut AnyConnection, rows: &[(i64, String)]) -> Result<(), StoreError> {
    for (organisation, capacity) in rows {
        sqlx::query(
            "insert into organisation_capacity (organisation_id, capacity) values ($1, $2) on conflict do nothing",
        )
        .bind(*organisation)
        .bind(capacity)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// Says of organisations what they are no more.
///
/// # Errors
/// When the database does not answer.
pub async fn take(connection: &mut AnyConnection, rows: &[(i64, String)]) -> Result<(), StoreError> {
    for (organisation, capacity) in rows {
        sqlx::query("delete from organisation_capacity where organisation_id = $1 and capacity = $2")
            .bind(*organisation)
            .bind(capacity)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
