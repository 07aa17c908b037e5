//! What comes out year after year.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// The address of the one of a year that an organisation began, if it did.
pub async fn begun(
    connection: &mut AnyConnection,
    organisation: i64,
    (series, issue): (&str, i64),
) -> Result<Option<String>, StoreError> {
    let found = sqlx::query_scalar(
        "select address from publication where organisation_id = $1 and series = $2 and issue = $3",
    )
    .bind(organisation)
    .bind(series)
    .bind(issue)
    .fetch_optional(connection)
    .await?;
    Ok(found)
}

/// Says of a publication which one it is; the database refuses a second of the same organisation and year.
pub async fn number(
    connection: &mut AnyConnection,
    publication: i64,
    (series, issue): (&str, i64),
) -> Result<(), StoreError> {
    sqlx::query("update publication set series = $1, issue = $2 where id = $3")
        .bind(series)
        .bind(issue)
        .bind(publication)
        .execute(connection)
        .await?;
    Ok(())
}
