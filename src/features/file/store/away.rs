//! Who keeps away from the file of an organisation, for they stand too near to it.

use sqlx::AnyConnection;

use crate::shared::chance;
use crate::shared::store::StoreError;

/// Notes that a person keeps away from the file of an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    connection: &mut AnyConnection,
    person: i64,
    organisation: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("insert into file_away (id, person_id, organisation_id, since) values ($1, $2, $3, $4)")
        .bind(chance::row())
        .bind(person)
        .bind(organisation)
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

/// Whether a person keeps away from the file of an organisation: they said that they stand too near to it, or that it employs them.
///
/// # Errors
/// When the database does not answer.
pub async fn is(connection: &mut AnyConnection, person: i64, organisation: i64) -> Result<bool, StoreError> {
    let found: i64 = sqlx::query_scalar(
        "select (select count(*) from file_away where person_id = $1 and organisation_id = $2)
            + (select count(*) from employment where person_id = $1 and organisation_id = $2)",
    )
    .bind(person)
    .bind(organisation)
    .fetch_one(connection)
    .await?;
    Ok(found > 0)
}
