//! When papers were received that were typed after the last day of answers.

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// When the paper of a unit was received, where that was asked.
pub async fn received(connection: &mut AnyConnection, unit: i64) -> Result<Option<Date>, StoreError> {
    let day: Option<String> = sqlx::query_scalar("select received_on from survey_unit where id = $1")
        .bind(unit)
        .fetch_one(connection)
        .await?;
    Ok(day.and_then(|day| day.parse().ok()))
}

/// Notes when the paper of a unit was received; what is not asked leaves what was noted.
pub async fn receive(connection: &mut AnyConnection, unit: i64, day: Option<Date>) -> Result<(), StoreError> {
    sqlx::query("update survey_unit set received_on = coalesce($1, received_on) where id = $2")
        .bind(day.map(|day| day.to_string()))
        .bind(unit)
        .execute(connection)
        .await?;
    Ok(())
}
