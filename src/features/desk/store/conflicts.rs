//! Who stands too near to those who ask.

use sqlx::AnyConnection;

use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::StoreError;

/// What a person said of an application: nothing yet, that they stand too near, or that they do not. One yes is for good.
pub async fn declared(
    connection: &mut AnyConnection,
    application: i64,
    person: i64,
) -> Result<Option<bool>, StoreError> {
    let near: Option<i64> =
        sqlx::query_scalar("select max(near) from conflict where application_id = $1 and person_id = $2")
            .bind(application)
            .bind(person)
            .fetch_one(connection)
            .await?;
    Ok(near.map(|near| near == 1))
}

/// Keeps what somebody says who reads for a funder.
pub async fn declare(
    connection: &mut AnyConnection,
    application: i64,
    (funder, acting): (i64, Acting),
    near: bool,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into conflict (id, application_id, person_id, organisation_id, near, declared_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(chance::row())
    .bind(application)
    .bind(acting.person)
    .bind(funder)
    .bind(i64::from(near))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
