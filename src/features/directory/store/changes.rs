//! Whom each small change of the data is of, since its last load.

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, insert_new_rows};

/// Keeps whom a change is of: the version that the last load gave, the number of the change since, and organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut AnyConnection,
    (loaded, number): (&str, i64),
    organisations: &[i64],
) -> Result<(), StoreError> {
    let head = "insert into index_change (loaded, number, organisation_id)";
    insert_new_rows(connection, head, 3, organisations, |organisation, values| {
        values
            .text(Some(loaded))
            .same_number(Some(number))
            .number(Some(*organisation));
    })
    .await
}

/// Forgets the changes before other loads, and those of this one up to a number.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(connection: &mut AnyConnection, (loaded, until): (&str, i64)) -> Result<(), StoreError> {
    sqlx::query("delete from index_change where loaded <> $1 or number <= $2")
        .bind(loaded)
        .bind(until)
        .execute(connection)
        .await?;
    Ok(())
}

/// The changes since a load after one number and up to another: each with an organisation that it is of.
///
/// # Errors
/// When the database does not answer.
pub async fn between(
    connection: &mut AnyConnection,
    loaded: &str,
    (after, until): (i64, i64),
) -> Result<Vec<(i64, i64)>, StoreError> {
    let sql =
        "select number, organisation_id from index_change where loaded = $1 and number > $2 and number <= $3";
    Ok(sqlx::query_as(sql)
        .bind(loaded)
        .bind(after)
        .bind(until)
        .fetch_all(connection)
        .await?)
}
