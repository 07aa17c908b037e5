//! The calls that are answered by what was received.

use sqlx::{AnyConnection, AssertSqlSafe};

use super::received::{WHICH, Wanted, among};
use crate::shared::store::StoreError;

/// The numbers of the calls that are answered by something of what is looked for.
pub async fn calls(connection: &mut AnyConnection, wanted: &Wanted) -> Result<Vec<i64>, StoreError> {
    if wanted.is_nothing() {
        return Ok(Vec::new());
    }
    let which = among(WHICH, 3, wanted);
    let sql = format!(
        "select distinct application.call_id from application
         join application_sent on application_sent.application_id = application.id where application.call_id is not null and {which}"
    );
    let query = sqlx::query_scalar::<_, i64>(AssertSqlSafe(sql))
        .bind(&wanted.state)
        .bind(wanted.reader);
    let ids = [&wanted.programmes, &wanted.funders, &wanted.organisers];
    let query = ids.into_iter().flatten().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}
