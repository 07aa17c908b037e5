//! How to reach those who declared a body, and how many somebody declared.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Notes how to reach those who declared a body.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut AnyConnection,
    id: i64,
    organisation: i64,
    person: i64,
    contact: &str,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into declared_contact (id, organisation_id, person_id, contact, created_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(organisation)
    .bind(person)
    .bind(contact)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// How many bodies a person declared since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn count_since(connection: &mut AnyConnection, person: i64, since: i64) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from declared_contact where person_id = $1 and created_at >= $2")
            .bind(person)
            .bind(since)
            .fetch_one(connection)
            .await?,
    )
}
