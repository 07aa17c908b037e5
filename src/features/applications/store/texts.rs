//! The texts of applications beside those of their projects, each in the languages of its project.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, Row};

use crate::features::projects::{Content, Value};
use crate::shared::store::StoreError;

/// The texts of an application, as they were last saved.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Content, StoreError> {
    let rows = sqlx::query(
        "select field, language, words, source_hash, saved_at from application_text where application_id = $1
         order by field, language",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    let mut values: BTreeMap<(String, String), Value> = BTreeMap::new();
    for row in &rows {
        let value = Value {
            words: row.try_get(2)?,
            source_hash: row.try_get(3)?,
            saved_at: row.try_get(4)?,
            ..Value::default()
        };
        values.insert((row.try_get(0)?, row.try_get(1)?), value);
    }
    Ok(Content::new(values))
}

/// Keeps a text in the place of what was there; the caller took its turn.
pub async fn put(
    connection: &mut AnyConnection,
    application: i64,
    (field, language): (&str, &str),
    (words, source_hash): (&str, &str),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("delete from application_text where application_id = $1 and field = $2 and language = $3")
        .bind(application)
        .bind(field)
        .bind(language)
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "insert into application_text (application_id, field, language, words, source_hash, saved_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(application)
    .bind(field)
    .bind(language)
    .bind(words)
    .bind(source_hash)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
