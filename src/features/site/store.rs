//! Every query about objections.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::objection::Objection;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select number, key, name, subject, message, contact, objection.language, received_at, closed_at
    from objection left join organisation on organisation.id = objection.organisation_id";

/// The organisation an objection is about: number, key and name. The name is empty where it is
/// withheld: an objection may still speak of it, the form does not say who it is.
///
/// # Errors
/// When the database does not answer.
pub async fn organisation(
    connection: &mut AnyConnection,
    key: &str,
) -> Result<Option<(i64, String, String)>, StoreError> {
    Ok(sqlx::query_as(
        "select id, key, case when exists (select 1 from withholding
                where organisation_key = organisation.key and ended_at is null) then '' else name end
         from organisation where key = $1
            or id = (select organisation_id from organisation_redirect where key = $1)",
    )
    .bind(key)
    .fetch_optional(connection)
    .await?)
}

/// The number given to what was sent under a key, when it was sent already.
///
/// # Errors
/// When the database does not answer.
pub async fn sent(
    connection: &mut AnyConnection,
    idempotency_key: &str,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select number from objection where idempotency_key = $1")
            .bind(idempotency_key)
            .fetch_optional(connection)
            .await?,
    )
}

/// Keeps an objection; nothing happens when its key is there already.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    connection: &mut AnyConnection,
    id: i64,
    objection: &Objection,
    organisation: Option<i64>,
    idempotency_key: &str,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into objection (id, number, organisation_id, subject, message, contact, language, received_at,
            idempotency_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (idempotency_key) do nothing",
    )
    .bind(id)
    .bind(&objection.number)
    .bind(organisation)
    .bind(&objection.subject)
    .bind(&objection.message)
    .bind(&objection.contact)
    .bind(&objection.language)
    .bind(objection.received_at)
    .bind(idempotency_key)
    .execute(connection)
    .await?;
    Ok(())
}

/// One objection.
///
/// # Errors
/// When the database does not answer.
pub async fn by_number(
    connection: &mut AnyConnection,
    number: &str,
) -> Result<Option<Objection>, StoreError> {
    let sql = format!("{SELECT} where number = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(objection).transpose()
}

/// Every objection, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Objection>, StoreError> {
    let sql = format!("{SELECT} order by received_at desc, objection.id desc");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter().map(objection).collect()
}

/// Closes an objection and erases what it says of a person; false when there is no such open one.
///
/// # Errors
/// When the database does not answer.
pub async fn close(connection: &mut AnyConnection, number: &str, now: i64) -> Result<bool, StoreError> {
    let closed = sqlx::query(
        "update objection set closed_at = $1, message = '', contact = '' where number = $2 and closed_at is null",
    )
    .bind(now)
    .bind(number)
    .execute(connection)
    .await?;
    Ok(closed.rows_affected() > 0)
}

fn objection(row: &AnyRow) -> Result<Objection, StoreError> {
    Ok(Objection {
        number: row.try_get(0)?,
        organisation: row.try_get(1)?,
        organisation_name: row.try_get(2)?,
        subject: row.try_get(3)?,
        message: row.try_get(4)?,
        contact: row.try_get(5)?,
        language: row.try_get(6)?,
        received_at: row.try_get(7)?,
        closed_at: row.try_get(8)?,
    })
}
