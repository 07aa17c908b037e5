//! Organisations withheld from publication, and since when.

use std::collections::HashSet;

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, parameters};

/// Says in SQL that an organisation is published. It is not when its key, or a key that it had
/// before it turned out to be the same as another, is withheld.
pub const PUBLISHED: &str = "id not in (
    select withheld.id from organisation withheld
        join withholding on withholding.organisation_key = withheld.key where withholding.ended_at is null
    union select organisation_redirect.organisation_id from organisation_redirect
        join withholding on withholding.organisation_key = organisation_redirect.key
        where withholding.ended_at is null)";

/// The organisation at an address, published or not.
///
/// # Errors
/// When the database does not answer.
pub async fn organisation(connection: &mut AnyConnection, key: &str) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select id from organisation where key = $1
         union all select organisation_id from organisation_redirect where key = $1",
    )
    .bind(key)
    .fetch_optional(connection)
    .await?)
}

/// The organisations at many addresses, published or not: key and number.
///
/// # Errors
/// When the database does not answer.
pub async fn numbers(
    connection: &mut AnyConnection,
    keys: &[String],
) -> Result<Vec<(String, i64)>, StoreError> {
    let mut found = Vec::with_capacity(keys.len());
    for chunk in keys.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select key, id from organisation where key in ({list})
             union all select key, organisation_id from organisation_redirect where key in ({list})"
        );
        let query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, key| query.bind(key));
        found.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(found)
}

/// Whether an organisation is withheld.
///
/// # Errors
/// When the database does not answer.
pub async fn is_withheld(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    let sql = format!("select count(*) from organisation where id = $1 and not ({PUBLISHED})");
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_one(connection)
        .await?;
    Ok(count > 0)
}

/// Whether somebody was withheld since an instant, in seconds, or in that very second, and is so still.
///
/// # Errors
/// When the database does not answer.
pub async fn withheld_since(connection: &mut AnyConnection, at: i64) -> Result<bool, StoreError> {
    let sql = "select count(*) from withholding where began_at >= $1 and ended_at is null";
    let many: i64 = sqlx::query_scalar(sql).bind(at).fetch_one(connection).await?;
    Ok(many > 0)
}

/// Since when the same organisations are shown, in seconds: one was withheld then, or published again. Nothing where none ever was.
///
/// # Errors
/// When the database does not answer.
pub async fn shown_since(connection: &mut AnyConnection) -> Result<Option<i64>, StoreError> {
    let sql = "select max(case when ended_at is null then began_at else ended_at end) from withholding";
    Ok(sqlx::query_scalar(sql).fetch_one(connection).await?)
}

/// The keys of the organisations that are withheld now.
///
/// # Errors
/// When the database does not answer.
pub async fn keys(connection: &mut AnyConnection) -> Result<HashSet<String>, StoreError> {
    let sql = "select organisation_key from withholding where ended_at is null";
    Ok(sqlx::query_scalar(sql)
        .fetch_all(connection)
        .await?
        .into_iter()
        .collect())
}

/// Writes down that an organisation is withheld from now on.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(
    connection: &mut AnyConnection,
    key: &str,
    reason: &str,
    objection: Option<&str>,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into withholding (id, organisation_key, reason, objection, began_at)
         select coalesce(max(id), 0) + 1, $1, $2, $3, $4 from withholding",
    )
    .bind(key)
    .bind(reason)
    .bind(objection)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes down that an organisation is published again, under any key it has or had.
///
/// # Errors
/// When the database does not answer.
pub async fn end(connection: &mut AnyConnection, id: i64, reason: &str, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "update withholding set ended_at = $1, end_reason = $2
         where ended_at is null and organisation_key in (
            select key from organisation where id = $3
            union select key from organisation_redirect where organisation_id = $3)",
    )
    .bind(now)
    .bind(reason)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(())
}
