//! Themes that words gave: what the model reads, and what it wrote.

use std::collections::{HashMap, HashSet};

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, insert_rows};

/// An organisation as a model reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Number in the database.
    pub id: i64,
    /// Who wrote it: the department, as far as the postcode tells.
    pub group: String,
    /// Its name.
    pub name: String,
    /// Its purpose.
    pub purpose: Option<String>,
}

/// The themes that registers and organisations state, by organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn stated(connection: &mut AnyConnection) -> Result<HashMap<i64, Vec<String>>, StoreError> {
    let sql =
        "select organisation_id, theme from organisation_theme where origin <> 'inferred' order by theme";
    let mut rows = sqlx::query(sql).fetch(connection);
    let mut stated: HashMap<i64, Vec<String>> = HashMap::new();
    while let Some(row) = rows.try_next().await? {
        stated.entry(row.try_get(0)?).or_default().push(row.try_get(1)?);
    }
    Ok(stated)
}

/// Organisations whose register gives a code, whether or not it means a theme.
///
/// # Errors
/// When the database does not answer.
pub async fn coded(connection: &mut AnyConnection) -> Result<HashSet<i64>, StoreError> {
    let sql = "select distinct organisation_id from rna_entry where theme_codes <> ''";
    Ok(sqlx::query_scalar(sql)
        .fetch_all(connection)
        .await?
        .into_iter()
        .collect())
}

/// How many organisations there are.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    let count: i64 = sqlx::query_scalar("select count(*) from organisation")
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}

/// The names and purposes after a number, in order, at most `limit`.
///
/// # Errors
/// When the database does not answer.
pub async fn words_after(
    connection: &mut AnyConnection,
    id: i64,
    limit: i64,
) -> Result<Vec<Written>, StoreError> {
    let sql = "select id, name, purpose, postcode from organisation where id > $1 order by id limit $2";
    let rows = sqlx::query(sql)
        .bind(id)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    let written = |row: sqlx::any::AnyRow| -> Result<Written, sqlx::Error> {
        let postcode: Option<String> = row.try_get(3)?;
        Ok(Written {
            id: row.try_get(0)?,
            group: postcode.unwrap_or_default().chars().take(2).collect(),
            name: row.try_get(1)?,
            purpose: row.try_get(2)?,
        })
    };
    Ok(rows.into_iter().map(written).collect::<Result<_, _>>()?)
}

/// Forgets every inferred theme.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(connection: &mut AnyConnection) -> Result<(), StoreError> {
    sqlx::query("delete from organisation_theme where origin = 'inferred'")
        .execute(connection)
        .await?;
    Ok(())
}

/// Writes inferred themes: organisation, theme, the words that say so.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(connection: &mut AnyConnection, rows: &[(i64, String, String)]) -> Result<(), StoreError> {
    let head = "insert into organisation_theme (organisation_id, theme, origin, because)";
    insert_rows(connection, head, 4, rows, |row, values| {
        values
            .number(Some(row.0))
            .text(Some(&row.1))
            .text(Some("inferred"))
            .text(Some(&row.2));
    })
    .await
}

/// Tells whether what is inferred has changed: how many rows, and a sum over them.
///
/// # Errors
/// When the database does not answer.
pub async fn digest(connection: &mut AnyConnection) -> Result<(u64, u64), StoreError> {
    let sql = "select organisation_id, theme, because from organisation_theme where origin = 'inferred'";
    let mut rows = sqlx::query(sql).fetch(connection);
    let (mut count, mut sum) = (0, 0_u64);
    while let Some(row) = rows.try_next().await? {
        let row: (i64, String, Option<String>) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        count += 1;
        sum = sum.wrapping_add(crate::shared::digest::digest(&row));
    }
    Ok((count, sum))
}

/// The words behind the inferred themes of one organisation: theme and words.
///
/// # Errors
/// When the database does not answer.
pub async fn because(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<HashMap<String, Vec<String>>, StoreError> {
    let sql =
        "select theme, because from organisation_theme where organisation_id = $1 and origin = 'inferred'";
    let rows = sqlx::query(sql).bind(organisation).fetch_all(connection).await?;
    let mut reasons = HashMap::new();
    for row in rows {
        let words: Option<String> = row.try_get(1)?;
        let words = words.unwrap_or_default();
        reasons.insert(row.try_get(0)?, words.split('|').map(str::to_owned).collect());
    }
    Ok(reasons)
}
