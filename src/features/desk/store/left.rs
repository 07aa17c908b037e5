//! Who gave up what was requested with an application, though the project has them still.

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Keeps that a partner gave up what a version requests for it; false where that is kept already.
pub async fn leave(
    connection: &mut AnyConnection,
    (application, version): (i64, i64),
    partner: &str,
    day: Date,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into application_left (application_id, partner, version, left_on) values ($1, $2, $3, $4)
         on conflict (application_id, partner) do update set version = excluded.version, left_on = excluded.left_on
            where application_left.version <> excluded.version",
    )
    .bind(application)
    .bind(partner)
    .bind(version)
    .bind(day.to_string())
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// On which days partners gave up what a version requests for them, by their keys.
pub async fn days(
    connection: &mut AnyConnection,
    (application, version): (i64, i64),
) -> Result<Vec<(String, Date)>, StoreError> {
    let sql = "select partner, left_on from application_left where application_id = $1 and version = $2";
    let rows: Vec<(String, String)> = sqlx::query_as(sql)
        .bind(application)
        .bind(version)
        .fetch_all(connection)
        .await?;
    let days = rows.into_iter();
    Ok(days
        .filter_map(|(partner, day)| Some((partner, day.parse().ok()?)))
        .collect())
}

/// Keys of the partners that gave up what a version requests for them.
pub async fn of(
    connection: &mut AnyConnection,
    (application, version): (i64, i64),
) -> Result<Vec<String>, StoreError> {
    let sql =
        "select partner from application_left where application_id = $1 and version = $2 order by partner";
    Ok(sqlx::query_scalar(sql)
        .bind(application)
        .bind(version)
        .fetch_all(connection)
        .await?)
}
