//! What was announced about the ends of mandates, and the support structures that are told too.

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// Notes that an end was announced; false when it was already: of several servers, one announces it.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut AnyConnection,
    (mandate, organisation): (i64, i64),
    until: Date,
    days: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into mandate_announcement (mandate_id, until, days, organisation_id, at) values ($1, $2, $3, $4, $5)
         on conflict (mandate_id, until, days) do nothing",
    )
    .bind(mandate)
    .bind(until.to_string())
    .bind(days)
    .bind(organisation)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}

/// The support structure that an organisation wishes to be told.
///
/// # Errors
/// When the database does not answer.
pub async fn support_of(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select structure.organisation_id from mandate_support
         join mandate_support_structure as structure on structure.support_id = mandate_support.id
         where mandate_support.organisation_id = $1 and ended_at is null
         order by mandate_support.created_at desc, mandate_support.id limit 1",
    )
    .bind(organisation)
    .fetch_optional(connection)
    .await?)
}

/// Says which support structure an organisation wishes to be told, or none. `ids` are two new numbers.
///
/// # Errors
/// When the database does not answer.
pub async fn set_support(
    connection: &mut AnyConnection,
    (id, structure_id): (i64, i64),
    organisation: i64,
    structure: Option<i64>,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update mandate_support set ended_at = $1 where organisation_id = $2 and ended_at is null")
        .bind(now)
        .bind(organisation)
        .execute(&mut *connection)
        .await?;
    let Some(structure) = structure else {
        return Ok(());
    };
    sqlx::query("insert into mandate_support (id, organisation_id, created_at) values ($1, $2, $3)")
        .bind(id)
        .bind(organisation)
        .bind(now)
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "insert into mandate_support_structure (id, support_id, organisation_id) values ($1, $2, $3)",
    )
    .bind(structure_id)
    .bind(id)
    .bind(structure)
    .execute(connection)
    .await?;
    Ok(())
}
