//! What projects say: every save is a row, the last one holds.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, Row};

use crate::features::projects::content::{Content, Value};
use crate::shared::store::{StoreError, parameters};

/// Everything a project says now.
pub async fn content(connection: &mut AnyConnection, project: i64) -> Result<Content, StoreError> {
    let rows = sqlx::query(
        "select field, language, version, words, source_hash, person_id, organisation_id, saved_at
         from project_value where project_id = $1 order by field, language, version",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    let mut values = BTreeMap::new();
    for row in &rows {
        let value = Value {
            version: row.try_get(2)?,
            words: row.try_get(3)?,
            source_hash: row.try_get(4)?,
            person: row.try_get(5)?,
            organisation: row.try_get(6)?,
            saved_at: row.try_get(7)?,
        };
        // In order of version: the last one stays.
        values.insert((row.try_get(0)?, row.try_get(1)?), value);
    }
    Ok(Content::new(values))
}

/// One field of several projects, as it is now: number of the project, language, words.
pub async fn field_of(
    connection: &mut AnyConnection,
    projects: &[i64],
    field: &str,
) -> Result<Vec<(i64, String, String)>, StoreError> {
    if projects.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select project_id, language, words from project_value one where field = $1
            and version = (select max(version) from project_value other where other.project_id = one.project_id
                and other.field = one.field and other.language = one.language)
            and project_id in ({})",
        parameters(2, projects.len())
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(field);
    for project in projects {
        query = query.bind(*project);
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// Saves a value; its version is one more than the one before, and two who save the same at once meet
/// at the key of the table.
pub async fn save(
    connection: &mut AnyConnection,
    project: i64,
    field: &str,
    language: &str,
    value: &Value,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into project_value (project_id, field, language, version, words, source_hash, person_id, organisation_id,
            saved_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(project)
    .bind(field)
    .bind(language)
    .bind(value.version)
    .bind(&value.words)
    .bind(&value.source_hash)
    .bind(value.person)
    .bind(value.organisation)
    .bind(value.saved_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Every version of a field in a language, newest first.
pub async fn versions(
    connection: &mut AnyConnection,
    project: i64,
    field: &str,
    language: &str,
) -> Result<Vec<Value>, StoreError> {
    let rows = sqlx::query(
        "select version, words, source_hash, person_id, organisation_id, saved_at from project_value
         where project_id = $1 and field = $2 and language = $3 order by version desc",
    )
    .bind(project)
    .bind(field)
    .bind(language)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Value {
                version: row.try_get(0)?,
                words: row.try_get(1)?,
                source_hash: row.try_get(2)?,
                person: row.try_get(3)?,
                organisation: row.try_get(4)?,
                saved_at: row.try_get(5)?,
            })
        })
        .collect()
}
