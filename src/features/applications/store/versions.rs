//! Frozen versions.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::applications::application::Version;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select number, document, hash, frozen_at, received_at, channel, receipt from application_version";

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
    Ok(row.as_ref().map(version).transpose()?.flatten())
}

/// Every version, the newest first.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Version>, StoreError> {
    let sql = format!("{SELECT} where application_id = $1 order by number desc");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| version(row).transpose()).collect()
}

/// One that came in a way which this version of the program does not know is left out.
fn version(row: &AnyRow) -> Result<Option<Version>, StoreError> {
    let channel: String = row.try_get(5)?;
    let Ok(channel) = channel.parse() else {
        return Ok(None);
    };
    Ok(Some(Version {
        number: row.try_get(0)?,
        document: row.try_get(1)?,
        hash: row.try_get(2)?,
        frozen_at: row.try_get(3)?,
        received_at: row.try_get(4)?,
        channel,
        receipt: row.try_get(6)?,
    }))
}

/// When the first version of an application was received, in seconds.
pub async fn first_received(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Option<i64>, StoreError> {
    let row = sqlx::query("select min(received_at) from application_version where application_id = $1")
        .bind(application)
        .fetch_one(connection)
        .await?;
    Ok(row.try_get(0)?)
}

/// Keeps a version, before it is sent.
pub async fn insert(
    connection: &mut AnyConnection,
    application: i64,
    version: &Version,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into application_version (application_id, number, document, hash, frozen_at, person_id, organisation_id,
            channel)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(application)
    .bind(version.number)
    .bind(&version.document)
    .bind(&version.hash)
    .bind(version.frozen_at)
    .bind(acting.person)
    .bind(acting.organisation)
    .bind(version.channel.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes when a version was received, and the receipt that was given for it.
pub async fn received(
    connection: &mut AnyConnection,
    application: i64,
    number: i64,
    (at, receipt): (i64, &str),
) -> Result<(), StoreError> {
    sqlx::query(
        "update application_version set received_at = $1, receipt = $2 where application_id = $3 and number = $4",
    )
    .bind(at)
    .bind(receipt)
    .bind(application)
    .bind(number)
    .execute(connection)
    .await?;
    Ok(())
}

/// Holds the scan of a sheet, which the document names: a file that nothing holds is let go.
pub async fn hold_sheet(
    connection: &mut AnyConnection,
    application: i64,
    (sha256, name): (&str, &str),
) -> Result<(), StoreError> {
    let sql = "insert into application_sheet (application_id, sha256, name) values ($1, $2, $3)
        on conflict (application_id, sha256) do nothing";
    sqlx::query(sql)
        .bind(application)
        .bind(sha256)
        .bind(name)
        .execute(connection)
        .await?;
    Ok(())
}
