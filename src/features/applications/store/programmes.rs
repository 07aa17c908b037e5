//! Which programmes were chosen for an application that answers no call, and how requests came to them.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

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

/// The funders of whom money is requested with an application.
pub async fn funders(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select distinct programme.organisation_id from requested
        join programme on programme.id = requested.programme_id where application_id = $1
        order by programme.organisation_id";
    Ok(sqlx::query_scalar(sql)
        .bind(application)
        .fetch_all(connection)
        .await?)
}

/// How many requests came to a programme and were not taken back: made by several, and by one alone.
pub async fn received(connection: &mut AnyConnection, programme: i64) -> Result<(u64, u64), StoreError> {
    let row = sqlx::query(
        "select cast(coalesce(sum(case when partners > 1 then 1 else 0 end), 0) as bigint),
            cast(coalesce(sum(case when partners = 1 then 1 else 0 end), 0) as bigint)
         from application where submitted > 0 and state <> 'withdrawn' and partners > 0
            and id in (select application_id from requested where programme_id = $1)",
    )
    .bind(programme)
    .fetch_one(connection)
    .await?;
    let (several, alone): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    Ok((several.unsigned_abs(), alone.unsigned_abs()))
}
