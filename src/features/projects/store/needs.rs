//! What projects still look for.

use matching::Resource;
use sqlx::{AnyConnection, Row};

use crate::features::projects::need::Need;
use crate::shared::store::StoreError;

/// What a project still looks for, oldest first; of what was taken over at once, what matters most.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Need>, StoreError> {
    let rows = sqlx::query(
        "select id, resource, words, weight, of_call from project_need where project_id = $1 and met_at is null
         order by created_at, weight desc, id",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    let mut needs = Vec::with_capacity(rows.len());
    for row in &rows {
        let resource: String = row.try_get(1)?;
        // A kind that this version does not know is left out.
        if let Ok(resource) = resource.parse::<Resource>() {
            needs.push(Need {
                id: row.try_get(0)?,
                resource,
                words: row.try_get(2)?,
                weight: row.try_get::<i64, _>(3)?.clamp(1, 3).unsigned_abs() as u8,
                of_call: row.try_get::<i64, _>(4)? == 1,
            });
        }
    }
    Ok(needs)
}

/// Writes a new need.
pub async fn insert(
    connection: &mut AnyConnection,
    project: i64,
    need: &Need,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into project_need (id, project_id, resource, words, weight, created_at, of_call)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(need.id)
    .bind(project)
    .bind(need.resource.as_str())
    .bind(&need.words)
    .bind(i64::from(need.weight))
    .bind(now)
    .bind(i64::from(need.of_call))
    .execute(connection)
    .await?;
    Ok(())
}

/// Says that a need is met; false when it was already.
pub async fn meet(
    connection: &mut AnyConnection,
    project: i64,
    id: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let met = sqlx::query(
        "update project_need set met_at = $1 where id = $2 and project_id = $3 and met_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(project)
    .execute(connection)
    .await?;
    Ok(met.rows_affected() > 0)
}
