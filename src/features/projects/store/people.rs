//! What persons are called, for those who build with them.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, parameters};

/// What persons call themselves; those who left, or never said, have no name.
pub async fn names(connection: &mut AnyConnection, ids: &[i64]) -> Result<BTreeMap<i64, String>, StoreError> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let sql = format!(
        "select id, name from person where erased_at is null and id in ({})",
        parameters(1, ids.len())
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for id in ids {
        query = query.bind(*id);
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}
