//! Which programmes were chosen for an application that answers no call; and whose money moves when one is taken back.

use std::collections::BTreeSet;

use sqlx::{AnyConnection, AssertSqlSafe};

use crate::shared::store::{StoreError, parameters};

/// The programmes chosen for an application, in a fixed order.
pub async fn chosen(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    let sql =
        "select programme_id from application_programme where application_id = $1 order by programme_id";
    Ok(sqlx::query_scalar(sql)
        .bind(application)
        .fetch_all(connection)
        .await?)
}

/// Chooses a programme; the caller looked that it was not chosen before.
pub async fn choose(
    connection: &mut AnyConnection,
    application: i64,
    programme: i64,
) -> Result<(), StoreError> {
    sqlx::query("insert into application_programme (application_id, programme_id) values ($1, $2)")
        .bind(application)
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes a programme out of the choice.
pub async fn leave_out(
    connection: &mut AnyConnection,
    application: i64,
    programme: i64,
) -> Result<(), StoreError> {
    sqlx::query("delete from application_programme where application_id = $1 and programme_id = $2")
        .bind(application)
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes how many partners with a budget made the version that was sent last.
pub async fn made_by(
    connection: &mut AnyConnection,
    application: i64,
    partners: i64,
) -> Result<(), StoreError> {
    sqlx::query("update application set partners = $1 where id = $2")
        .bind(partners)
        .bind(application)
        .execute(connection)
        .await?;
    Ok(())
}

/// Of which programmes something is requested with any of these applications as they were sent, or was decided on one.
pub async fn concerned(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<BTreeSet<i64>, StoreError> {
    if applications.is_empty() {
        return Ok(BTreeSet::new());
    }
    let list = parameters(1, applications.len());
    let sql = format!(
        "select programme_id from application_asked where application_id in ({list})
         union select programme_id from decision where application_id in ({list})"
    );
    let query = sqlx::query_scalar(AssertSqlSafe(sql));
    let query = applications.iter().fold(query, |query, id| query.bind(*id));
    let found: Vec<i64> = query.fetch_all(connection).await?;
    Ok(found.into_iter().collect())
}
