//! Networks.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::networks::network::{Kind, Network, Saying};
use crate::shared::store::StoreError;

const SELECT: &str =
    "select id, key, organisation_id, name, kind, theme, commune, words, language, opened_at,
    version from network where closed_at is null";

/// The network at an address; closed ones are found by nothing here.
pub async fn by_key(connection: &mut AnyConnection, key: &str) -> Result<Option<Network>, StoreError> {
    let sql = format!("{SELECT} and key = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(key)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(network).transpose()
}

/// The network that an organisation is.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Option<Network>, StoreError> {
    let sql = format!("{SELECT} and organisation_id = $1 order by created_at, id limit 1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(network).transpose()
}

/// Every network, oldest first. There are tens of them, not thousands.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Network>, StoreError> {
    let sql = format!("{SELECT} order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter().map(network).collect()
}

/// Writes a new network; false when the organisation is one already.
pub async fn insert(
    connection: &mut AnyConnection,
    id: i64,
    key: &str,
    organisation: Option<i64>,
    saying: &Saying,
    now: i64,
) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "insert into network (id, key, organisation_id, name, kind, theme, commune, words, language, created_at,
            opened_at, version, only_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12) on conflict (only_key) do nothing",
    )
    .bind(id)
    .bind(key)
    .bind(organisation)
    .bind(&saying.name)
    .bind(saying.kind.as_str())
    .bind(&saying.theme)
    .bind(&saying.commune)
    .bind(&saying.words)
    .bind(&saying.language)
    .bind(now)
    // An organisation that is a network is there already; a grouping waits for a second founder.
    .bind(organisation.map(|_| now))
    // Of two who present it at once, the second finds the key taken.
    .bind(organisation.map(|id| id.to_string()))
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// Changes what a network says of itself; false when somebody changed it since `version`.
pub async fn change(
    connection: &mut AnyConnection,
    id: i64,
    version: i64,
    saying: &Saying,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update network set name = $1, kind = $2, theme = $3, commune = $4, words = $5, language = $6,
            version = version + 1
         where id = $7 and version = $8",
    )
    .bind(&saying.name)
    .bind(saying.kind.as_str())
    .bind(&saying.theme)
    .bind(&saying.commune)
    .bind(&saying.words)
    .bind(&saying.language)
    .bind(id)
    .bind(version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Makes those who change its members take turns: on PostgreSQL it locks the row, on SQLite the
/// transaction holds the right to write already.
pub async fn take_turns(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("update network set version = version where id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Opens a grouping: those who are its members now are its founders.
pub async fn open(connection: &mut AnyConnection, id: i64, now: i64) -> Result<(), StoreError> {
    for sql in [
        "update network set opened_at = $1 where id = $2 and opened_at is null",
        "update membership set founder = 1, changed_at = $1 where network_id = $2 and state = 'confirmed'",
    ] {
        sqlx::query(sql)
            .bind(now)
            .bind(id)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Closes a network, and says why; false when it was closed already.
pub async fn close(
    connection: &mut AnyConnection,
    id: i64,
    reason: &str,
    now: i64,
) -> Result<bool, StoreError> {
    let closed = sqlx::query(
        "update network set closed_at = $1, closed_reason = $2 where id = $3 and closed_at is null",
    )
    .bind(now)
    .bind(reason)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(closed.rows_affected() > 0)
}

fn network(row: &AnyRow) -> Result<Network, StoreError> {
    let kind: String = row.try_get(4)?;
    Ok(Network {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        organisation: row.try_get(2)?,
        name: row.try_get(3)?,
        kind: kind.parse().unwrap_or(Kind::Field),
        theme: row.try_get(5)?,
        commune: row.try_get(6)?,
        words: row.try_get(7)?,
        language: row.try_get(8)?,
        opened_at: row.try_get(9)?,
        version: row.try_get(10)?,
    })
}
