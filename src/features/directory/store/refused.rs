//! Themes that words gave an organisation and of which somebody said that they are wrong.

use std::collections::{HashMap, HashSet};

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Remembers that a theme is wrong, and takes it away where words gave it.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut AnyConnection,
    (organisation, key): (i64, &str),
    theme: &str,
    reason: &str,
    said_at: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into theme_refused (organisation_key, theme, reason, said_at) values ($1, $2, $3, $4)
         on conflict (organisation_key, theme) do nothing",
    )
    .bind(key)
    .bind(theme)
    .bind(reason)
    .bind(said_at)
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "delete from organisation_theme where organisation_id = $1 and theme = $2 and origin = 'inferred'",
    )
    .bind(organisation)
    .bind(theme)
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets that a theme is wrong; whether somebody had said so.
///
/// # Errors
/// When the database does not answer.
pub async fn unsay(connection: &mut AnyConnection, key: &str, theme: &str) -> Result<bool, StoreError> {
    let forgotten = sqlx::query("delete from theme_refused where organisation_key = $1 and theme = $2")
        .bind(key)
        .bind(theme)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected() > 0)
}

/// The themes that are wrong, by organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<HashMap<i64, HashSet<String>>, StoreError> {
    let rows = sqlx::query(
        "select o.id, t.theme from theme_refused t join organisation o on o.key = t.organisation_key
         union
         select r.organisation_id, t.theme from theme_refused t join organisation_redirect r on r.key = t.organisation_key",
    )
    .fetch_all(connection)
    .await?;
    let mut refused: HashMap<i64, HashSet<String>> = HashMap::new();
    for row in rows {
        refused
            .entry(row.try_get(0)?)
            .or_default()
            .insert(row.try_get(1)?);
    }
    Ok(refused)
}
