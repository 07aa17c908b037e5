//! When somebody came to read an application: since when they may, and since when they read what others think of it.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// When a person said for the first time that they do not stand too near to those who ask with an application, and when they first gave an
/// opinion on it, in seconds.
pub async fn of(
    connection: &mut AnyConnection,
    (application, person): (i64, i64),
) -> Result<(Option<i64>, Option<i64>), StoreError> {
    Ok(sqlx::query_as(
        "select (select min(declared_at) from conflict where application_id = $1 and person_id = $2 and near = 0),
            (select min(written_at) from opinion where application_id = $1 and person_id = $2)",
    )
    .bind(application)
    .bind(person)
    .fetch_one(connection)
    .await?)
}
