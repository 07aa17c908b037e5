//! What partners request of programmes.

use budgets::account;
use sqlx::{AnyConnection, Row};

use crate::features::projects::requested::Requested;
use crate::shared::store::StoreError;

async fn read(connection: &mut AnyConnection, by: &str, id: i64) -> Result<Vec<Requested>, StoreError> {
    let sql = format!(
        "select application_id, application.call_id, partner_id, programme_id, year, account, cents
         from requested join application on application.id = application_id
         where {by} order by partner_id, year, account, programme_id, application_id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_all(connection)
        .await?;
    let mut requested = Vec::with_capacity(rows.len());
    for row in rows {
        let (code, call): (String, Option<i64>) = (row.try_get(5)?, row.try_get(1)?);
        // An account that this version does not know is left out.
        let Some(account) = account(&code) else { continue };
        requested.push(Requested {
            application: row.try_get(0)?,
            call: call.unwrap_or_default(),
            partner: row.try_get(2)?,
            programme: row.try_get(3)?,
            year: i16::try_from(row.try_get::<i64, _>(4)?).unwrap_or_default(),
            account,
            cents: row.try_get(6)?,
        });
    }
    Ok(requested)
}

/// What the partners of a project request, with all of its applications that are not over, in a fixed order.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Requested>, StoreError> {
    let living = "application.project_id = $1 and application.living_key is not null";
    read(connection, living, project).await
}

/// The applications of a project of which no version was ever frozen, each with the call that it would answer. That of
/// groups that come together is none of them: it may be sent as long as they build it.
pub async fn drafts(connection: &mut AnyConnection, project: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select id, call_id from application
         where project_id = $1 and call_id is not null and living_key is not null and version = 0
            and not exists (select 1 from application_merger
                where application_merger.project_id = application.project_id
                    and application_merger.call_id = application.call_id)",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// What stands for an application where its amounts are written: its number as people say it, and whether it was sent.
pub async fn named(
    connection: &mut AnyConnection,
    project: i64,
) -> Result<Vec<(i64, String, bool)>, StoreError> {
    let rows = sqlx::query("select id, number, submitted from application where project_id = $1")
        .bind(project)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get::<i64, _>(2)? > 0)))
        .collect()
}

/// What was requested with an application, whatever became of it, in a fixed order.
///
/// # Errors
/// When the database does not answer.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<Requested>, StoreError> {
    read(connection, "application_id = $1", application).await
}

/// Keeps an amount in the place of what was there; none is no row.
pub async fn put(connection: &mut AnyConnection, one: &Requested) -> Result<(), StoreError> {
    sqlx::query(
        "delete from requested where application_id = $1 and partner_id = $2 and programme_id = $3 and year = $4
            and account = $5",
    )
    .bind(one.application)
    .bind(one.partner)
    .bind(one.programme)
    .bind(i64::from(one.year))
    .bind(one.account.code())
    .execute(&mut *connection)
    .await?;
    if one.cents == 0 {
        return Ok(());
    }
    sqlx::query(
        "insert into requested (application_id, partner_id, programme_id, year, account, cents)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(one.application)
    .bind(one.partner)
    .bind(one.programme)
    .bind(i64::from(one.year))
    .bind(one.account.code())
    .bind(one.cents)
    .execute(connection)
    .await?;
    Ok(())
}
