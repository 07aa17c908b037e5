//! Files of projects.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::projects::attached::Attached;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select project_file.id, project_file.sha256, name, bytes, format, upload.state, person_id,
        organisation_id, added_at
     from project_file join upload on upload.sha256 = project_file.sha256
     where project_id = $1 and removed_at is null";

/// The files of a project, oldest first.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Attached>, StoreError> {
    let sql = format!("{SELECT} order by added_at, project_file.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(project)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| file(row).transpose()).collect()
}

/// Adds a file that was examined and kept.
pub async fn insert(
    connection: &mut AnyConnection,
    (project, id): (i64, i64),
    (sha256, name): (&str, &str),
    acting: Acting,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into project_file (id, project_id, sha256, name, section, person_id, organisation_id, added_at)
         values ($1, $2, $3, $4, '', $5, $6, $7)",
    )
    .bind(id)
    .bind(project)
    .bind(sha256)
    .bind(name)
    .bind(acting.person)
    .bind(acting.organisation)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a file away; false when it was gone already.
pub async fn remove(
    connection: &mut AnyConnection,
    project: i64,
    id: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let removed = sqlx::query(
        "update project_file set removed_at = $1 where id = $2 and project_id = $3 and removed_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(project)
    .execute(connection)
    .await?;
    Ok(removed.rows_affected() > 0)
}

/// A format or state that this version does not know is left out.
fn file(row: &AnyRow) -> Result<Option<Attached>, StoreError> {
    let (format, state): (String, String) = (row.try_get(4)?, row.try_get(5)?);
    let (Ok(format), Ok(state)) = (format.parse(), state.parse()) else {
        return Ok(None);
    };
    Ok(Some(Attached {
        id: row.try_get(0)?,
        sha256: row.try_get(1)?,
        name: row.try_get(2)?,
        bytes: row.try_get::<i64, _>(3)?.unsigned_abs(),
        format,
        state,
        person: row.try_get(6)?,
        organisation: row.try_get(7)?,
        added_at: row.try_get(8)?,
    }))
}
