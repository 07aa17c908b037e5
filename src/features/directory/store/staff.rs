//! What registers say of the employees of organisations.

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, parameters};

/// Those of some organisations of which a register says that they employ nobody. Of the others it says otherwise, or nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn without_employees(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<i64>, StoreError> {
    let mut found = Vec::new();
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        // The two bands of Sirene that say so: nobody that year, and no employer at all.
        let sql = format!(
            "select distinct organisation_id from entry where organisation_id in ({list}) and staff in ('00', 'NN')"
        );
        let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        found.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(found)
}

/// Those of these organisations that are small associations: no register says that they have ten employees or more.
///
/// # Errors
/// When the database does not answer.
pub async fn small_associations(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<i64>, StoreError> {
    let mut found = Vec::new();
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        // The bands of Sirene from ten employees on are 11 to 53; no other register here has such bands.
        let sql = format!(
            "select id from organisation where id in ({list}) and kind = 'association' and not exists (
                select 1 from entry where organisation_id = organisation.id and staff >= '11' and staff <= '53')"
        );
        let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        found.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(found)
}
