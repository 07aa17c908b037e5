//! What organisers answered in the end.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Notes whether an application was selected, instead of what was decided before.
pub async fn decided(
    connection: &mut AnyConnection,
    application: i64,
    selected: bool,
) -> Result<(), StoreError> {
    let sql = "insert into application_outcome (application_id, selected) values ($1, $2)
         on conflict (application_id) do update set selected = excluded.selected";
    sqlx::query(sql)
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

/// The applications to a call that were selected.
pub async fn selected(connection: &mut AnyConnection, call: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select application_id from application_outcome
        join application on application.id = application_id where call_id = $1 and selected = 1";
    Ok(sqlx::query_scalar(sql).bind(call).fetch_all(connection).await?)
}
