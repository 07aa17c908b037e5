//! What was published of the computed indicators.

pub(super) mod brought;
pub(super) mod employers;
pub(super) mod years;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, insert_rows};

/// A published value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Published {
    pub indicator: String,
    pub cut: String,
    pub key: String,
    pub value: Option<i64>,
    /// What is certain of it, or between which places it lies.
    pub low: Option<i64>,
    pub high: Option<i64>,
    /// Year of the figures brought; 0 for none.
    pub of_year: i64,
    /// Whether it would tell on somebody.
    pub withheld: bool,
    /// Communes of which nothing was loaded.
    pub unseen: i64,
    pub units: i64,
    /// Those of the units whose date is known, and that have a theme.
    pub dated: i64,
    pub themed: i64,
    /// The version of the data it was computed from.
    pub version: String,
    /// Seconds.
    pub computed_at: i64,
}

/// Puts these values in the place of all that were published.
pub(super) async fn replace(connection: &mut AnyConnection, values: &[Published]) -> Result<(), StoreError> {
    sqlx::query("delete from published_value")
        .execute(&mut *connection)
        .await?;
    let head = "insert into published_value (indicator, cut, value_key, value, units, dated, themed, data_version, computed_at, \
        low, high, of_year, withheld, unseen)";
    insert_rows(connection, head, 14, values, |one, row| {
        row.word(Some(&one.indicator))
            .word(Some(&one.cut))
            .text(Some(&one.key))
            .number(one.value)
            .number(Some(one.units))
            .number(Some(one.dated))
            .number(Some(one.themed))
            .text(Some(&one.version))
            .same_number(Some(one.computed_at))
            .number(one.low)
            .number(one.high)
            .number(Some(one.of_year))
            .number(Some(i64::from(one.withheld)))
            .number(Some(one.unseen));
    })
    .await
}

const SELECT: &str =
    "select indicator, cut, value_key, value, units, dated, themed, data_version, computed_at, low, high,
    of_year, withheld, unseen from published_value";

/// All that was published, in the order of its keys.
pub(super) async fn all(connection: &mut AnyConnection) -> Result<Vec<Published>, StoreError> {
    let sql = format!("{SELECT} order by indicator, cut, value_key");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter().map(published).collect()
}

/// What was published of every indicator in one cut, in the order of its keys.
pub(super) async fn cut(connection: &mut AnyConnection, cut: &str) -> Result<Vec<Published>, StoreError> {
    let sql = format!("{SELECT} where cut = $1 order by indicator, value_key");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(cut)
        .fetch_all(connection)
        .await?;
    rows.iter().map(published).collect()
}

fn published(row: &AnyRow) -> Result<Published, StoreError> {
    Ok(Published {
        indicator: row.try_get(0)?,
        cut: row.try_get(1)?,
        key: row.try_get(2)?,
        value: row.try_get(3)?,
        units: row.try_get(4)?,
        dated: row.try_get(5)?,
        themed: row.try_get(6)?,
        version: row.try_get(7)?,
        computed_at: row.try_get(8)?,
        low: row.try_get(9)?,
        high: row.try_get(10)?,
        of_year: row.try_get(11)?,
        withheld: row.try_get::<i64, _>(12)? != 0,
        unseen: row.try_get(13)?,
    })
}

/// When values were published last, in seconds, if any were.
pub(super) async fn computed(connection: &mut AnyConnection) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar("select max(computed_at) from published_value")
        .fetch_one(connection)
        .await?)
}

/// The version of the data that values were published of, if any were.
pub(super) async fn version(connection: &mut AnyConnection) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select max(data_version) from published_value")
            .fetch_one(connection)
            .await?,
    )
}
