//! What partners of projects measured.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::indicators::measured::Measured;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select id, project_id, indicator, item, organisation_id, measured_on, value, words, source, language,
    shown, noted_at, decimals from indicator_measured";

/// What partners of projects measured of one indicator and everybody reads, at most: the last of it.
pub const SHOWN_MOST: i64 = 100;

/// What was measured of a project, the last day first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Measured>, StoreError> {
    let sql = format!(
        "{SELECT} where withdrawn_at is null and project_id = $1 order by measured_on desc, noted_at desc, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(project)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| measured(row).transpose()).collect()
}

/// What was ever measured of a project: what stands, then what was taken back, the last one first.
///
/// # Errors
/// When the database does not answer.
pub async fn ever_of_project(
    connection: &mut AnyConnection,
    project: i64,
) -> Result<Vec<Measured>, StoreError> {
    let sql = format!(
        "{SELECT} where project_id = $1
            order by case when withdrawn_at is null then 0 else 1 end, withdrawn_at desc, noted_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(project)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| measured(row).transpose()).collect()
}

/// How much one organisation noted of one project, and did not take back.
pub async fn count(
    connection: &mut AnyConnection,
    project: i64,
    organisation: i64,
) -> Result<u64, StoreError> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from indicator_measured where withdrawn_at is null and project_id = $1
            and organisation_id = $2",
    )
    .bind(project)
    .bind(organisation)
    .fetch_one(connection)
    .await?;
    Ok(count.unsigned_abs())
}

/// What was measured of an indicator of the catalogue and everybody may read, the last day first; the last `most` of it.
pub async fn shown(
    connection: &mut AnyConnection,
    indicator: &str,
    most: i64,
) -> Result<Vec<Measured>, StoreError> {
    let sql = format!(
        "{SELECT} where withdrawn_at is null and indicator = $1 and shown = 1
            order by measured_on desc, noted_at desc, id limit $2"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(indicator)
        .bind(most)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| measured(row).transpose()).collect()
}

/// A day that this version cannot read is left out.
fn measured(row: &AnyRow) -> Result<Option<Measured>, StoreError> {
    let (on, language): (String, String) = (row.try_get(5)?, row.try_get(9)?);
    let Ok(on) = on.parse() else { return Ok(None) };
    Ok(Some(Measured {
        id: row.try_get(0)?,
        project: row.try_get(1)?,
        indicator: row.try_get(2)?,
        item: row.try_get(3)?,
        organisation: row.try_get(4)?,
        on,
        value: row.try_get(6)?,
        words: row.try_get(7)?,
        source: row.try_get(8)?,
        language: language.parse().unwrap_or_default(),
        shown: row.try_get::<i64, _>(10)? == 1,
        noted_at: row.try_get(11)?,
        decimals: row
            .try_get::<Option<i64>, _>(12)?
            .and_then(|known| known.try_into().ok()),
    }))
}

/// When what everybody may read was noted or taken back last, in seconds; nothing where nothing ever was.
///
/// # Errors
/// When the database does not answer.
pub async fn noted_at(connection: &mut AnyConnection) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select max(coalesce(withdrawn_at, noted_at)) from indicator_measured where shown = 1",
    )
    .fetch_one(connection)
    .await?)
}

/// Notes what was measured.
pub async fn note(connection: &mut AnyConnection, one: &Measured) -> Result<(), StoreError> {
    sqlx::query(
        "insert into indicator_measured (id, project_id, indicator, item, organisation_id, measured_on, value, words,
            source, language, shown, noted_at, decimals)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(one.id)
    .bind(one.project)
    .bind(&one.indicator)
    .bind(&one.item)
    .bind(one.organisation)
    .bind(one.on.to_string())
    .bind(one.value)
    .bind(&one.words)
    .bind(&one.source)
    .bind(one.language.code())
    .bind(i64::from(one.shown))
    .bind(one.noted_at)
    .bind(one.decimals.map(i64::from))
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes back what was measured; false where it was already.
pub async fn take_back(
    connection: &mut AnyConnection,
    (project, id): (i64, i64),
    now: i64,
) -> Result<bool, StoreError> {
    let gone = sqlx::query(
        "update indicator_measured set withdrawn_at = $1 where id = $2 and project_id = $3 and withdrawn_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(project)
    .execute(connection)
    .await?;
    Ok(gone.rows_affected() > 0)
}
