//! What organisers answered in the end.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Notes whether an application was selected.
pub async fn decided(
    connection: &mut AnyConnection,
    application: i64,
    selected: bool,
) -> Result<(), StoreError> {
    sqlx::query("insert into application_outcome (application_id, selected) values ($1, $2)")
        .bind(application)
        .bind(i64::from(selected))
        .execute(connection)
        .await?;
    Ok(())
}

/// Whether an application was selected; nothing before it is decided.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Option<bool>, StoreError> {
    let sql = "select selected from application_outcome where application_id = $1";
    let selected: Option<i64> = sqlx::query_scalar(sql)
        .bind(application)
        .fetch_optional(connection)
        .await?;
    Ok(selected.map(|selected| selected == 1))
}

/// Of the applications to a call: which were selected, and how many were decided in all.
pub async fn of_call(connection: &mut AnyConnection, call: i64) -> Result<(Vec<i64>, u64), StoreError> {
    let sql = "select application_id, selected from application_outcome
        join application on application.id = application_id where call_id = $1 order by number";
    let rows = sqlx::query(sql).bind(call).fetch_all(connection).await?;
    let mut selected = Vec::new();
    for row in &rows {
        if row.try_get::<i64, _>(1)? == 1 {
            selected.push(row.try_get(0)?);
        }
    }
    Ok((selected, rows.len() as u64))
}
