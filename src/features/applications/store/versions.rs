//! Frozen versions.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::applications::application::{Channel, Version};
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select number, document, hash, frozen_at, received_at, channel from application_version";

/// A version of an application.
pub async fn one(
    connection: &mut AnyConnection,
    application: i64,
    number: i64,
) -> Result<Option<Version>, StoreError> {
    let sql = format!("{SELECT} where application_id = $1 and number = $2");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(version).transpose()
}

/// Every version, the newest first.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Version>, StoreError> {
    let sql = format!("{SELECT} where application_id = $1 order by number desc");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .fetch_all(connection)
        .await?;
    rows.iter().map(version).collect()
}

fn version(row: &AnyRow) -> Result<Version, StoreError> {
    let channel: String = row.try_get(5)?;
    Ok(Version {
        number: row.try_get(0)?,
        document: row.try_get(1)?,
        hash: row.try_get(2)?,
        frozen_at: row.try_get(3)?,
        received_at: row.try_get(4)?,
        channel: channel.parse().unwrap_or(Channel::Online),
    })
}

/// Keeps a version.
pub async fn insert(
    connection: &mut AnyConnection,
    application: i64,
    version: &Version,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into application_version (application_id, number, document, hash, frozen_at, person_id, organisation_id,
            received_at, channel)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(application)
    .bind(version.number)
    .bind(&version.document)
    .bind(&version.hash)
    .bind(version.frozen_at)
    .bind(acting.person)
    .bind(acting.organisation)
    .bind(version.received_at)
    .bind(version.channel.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes when a version was received.
pub async fn received(
    connection: &mut AnyConnection,
    application: i64,
    number: i64,
    at: i64,
) -> Result<(), StoreError> {
    sqlx::query("update application_version set received_at = $1 where application_id = $2 and number = $3")
        .bind(at)
        .bind(application)
        .bind(number)
        .execute(connection)
        .await?;
    Ok(())
}
