//! Themes that words gave an organisation and of which somebody said that they are wrong.

use std::collections::{HashMap, HashSet};

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Remembers that a theme which words gave is wrong, and takes it away; whether words gave it.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut AnyConnection,
    (organisation, key): (i64, &str),
    theme: &str,
    reason: &str,
    said_at: i64,
) -> Result<bool, StoreError> {
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
    let taken = sqlx::query(
        "delete from organisation_theme where organisation_id = $1 and theme = $2 and origin = 'inferred'",
    )
    .bind(organisation)
    .bind(theme)
    .execute(connection)
    .await?;
    Ok(taken.rows_affected() > 0)
}

/// Forgets that a theme of an organisation is wrong, under whichever of its keys that was said; whether somebody had said so.
///
/// # Errors
/// When the database does not answer.
pub async fn unsay(
    connection: &mut AnyConnection,
    organisation: i64,
    theme: &str,
) -> Result<bool, StoreError> {
    let forgotten = sqlx::query(
        "delete from theme_refused where theme = $1 and organisation_key in (
            select key from organisation where id = $2
            union select key from organisation_redirect where organisation_id = $2)",
    )
    .bind(theme)
    .bind(organisation)
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
