//! What was sent to the programmes of a funder.

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, parameters};

/// What is looked for among what was received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Numbers of the programmes.
    pub programmes: Vec<i64>,
    /// A state of the application; any where empty.
    pub state: String,
    /// Those whose number comes after this one; from the first where empty.
    pub after: String,
}

/// The programmes of which something is requested with an application.
pub async fn programmes(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select distinct programme_id from requested where application_id = $1
        union select distinct programme_id from decision where application_id = $1";
    Ok(sqlx::query_scalar(sql)
        .bind(application)
        .fetch_all(connection)
        .await?)
}

/// The numbers of what was sent and requests something of these programmes, in the order of the numbers: nobody is first by
/// having been fast. `most` at most.
pub async fn numbers(
    connection: &mut AnyConnection,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<String>, StoreError> {
    if wanted.programmes.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(4, wanted.programmes.len());
    let sql = format!(
        "select number from application where submitted > 0 and ($1 = '' or state = $1) and number > $2
            and exists (select 1 from requested where application_id = application.id and programme_id in ({list}))
         order by number limit $3"
    );
    let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(&wanted.state)
        .bind(&wanted.after)
        .bind(most);
    let query = wanted
        .programmes
        .iter()
        .fold(query, |query, programme| query.bind(*programme));
    Ok(query.fetch_all(connection).await?)
}

/// How many of them there are, whatever their number.
pub async fn count(connection: &mut AnyConnection, wanted: &Wanted) -> Result<u64, StoreError> {
    if wanted.programmes.is_empty() {
        return Ok(0);
    }
    let list = parameters(2, wanted.programmes.len());
    let sql = format!(
        "select count(*) from application where submitted > 0 and ($1 = '' or state = $1)
            and exists (select 1 from requested where application_id = application.id and programme_id in ({list}))"
    );
    let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql)).bind(&wanted.state);
    let query = wanted
        .programmes
        .iter()
        .fold(query, |query, programme| query.bind(*programme));
    Ok(u64::try_from(query.fetch_one(connection).await?).unwrap_or_default())
}
