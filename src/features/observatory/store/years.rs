//! Values as they stood at the end of years that are over.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::{Published, published};
use crate::shared::store::StoreError;

/// A value as it stood at the end of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::features::observatory) struct Kept {
    pub year: i64,
    /// Figures after the comma of its value.
    pub decimals: i64,
    pub told: Published,
}

const COLUMNS: &str = "indicator, cut, value_key, value, units, dated, themed, data_version, computed_at, low, high, of_year, withheld, unseen";

/// Keeps what is published now by place and theme as that of a year, of these indicators, each with the figures after its comma; whoever
/// kept it first has.
pub(in crate::features::observatory) async fn keep(
    connection: &mut AnyConnection,
    year: i64,
    indicators: &[(&str, i64)],
) -> Result<(), StoreError> {
    let sql = format!(
        "insert into published_year (year, decimals, {COLUMNS})
         select cast($1 as bigint), cast($2 as bigint), {COLUMNS} from published_value
         where indicator = $3 and cut in ('whole', 'side', 'group', 'commune', 'theme') on conflict do nothing"
    );
    for (indicator, decimals) in indicators {
        sqlx::query(sqlx::AssertSqlSafe(sql.clone()))
            .bind(year)
            .bind(*decimals)
            .bind(*indicator)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The last year of which values are kept, and when those of it were computed.
pub(in crate::features::observatory) async fn last(
    connection: &mut AnyConnection,
) -> Result<Option<(i64, i64)>, StoreError> {
    let sql = "select year, max(computed_at) from published_year group by year order by year desc limit 1";
    Ok(sqlx::query_as(sql).fetch_optional(connection).await?)
}

/// All of them, year by year in the order of their keys.
pub(in crate::features::observatory) async fn all(
    connection: &mut AnyConnection,
) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "select {COLUMNS}, year, decimals from published_year order by year, indicator, cut, value_key"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter().map(kept).collect()
}

/// Those of one place or theme, by the word of the cut and its key, the first year first.
pub(in crate::features::observatory) async fn of(
    connection: &mut AnyConnection,
    (cut, key): (&str, &str),
) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "select {COLUMNS}, year, decimals from published_year where cut = $1 and value_key = $2 order by year, indicator"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(cut)
        .bind(key)
        .fetch_all(connection)
        .await?;
    rows.iter().map(kept).collect()
}

fn kept(row: &AnyRow) -> Result<Kept, StoreError> {
    Ok(Kept {
        year: row.try_get(14)?,
        decimals: row.try_get(15)?,
        told: published(row)?,
    })
}
