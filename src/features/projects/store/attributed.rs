//! Which costs of partners the amounts that they request would pay.

use budgets::account;
use sqlx::{AnyConnection, Row};

use crate::features::projects::attributed::Attributed;
use crate::shared::store::StoreError;

async fn read(connection: &mut AnyConnection, by: &str, id: i64) -> Result<Vec<Attributed>, StoreError> {
    let sql = format!(
        "select application_id, partner_id, programme_id, year, account, cents
         from requested_cost join application on application.id = application_id
         where {by} order by partner_id, year, account, programme_id, application_id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_all(connection)
        .await?;
    let mut attributed = Vec::with_capacity(rows.len());
    for row in rows {
        let code: String = row.try_get(4)?;
        // An account that this version does not know is left out.
        let Some(account) = account(&code) else { continue };
        attributed.push(Attributed {
            application: row.try_get(0)?,
            partner: row.try_get(1)?,
            programme: row.try_get(2)?,
            year: i16::try_from(row.try_get::<i64, _>(3)?).unwrap_or_default(),
            account,
            cents: row.try_get(5)?,
        });
    }
    Ok(attributed)
}

/// What is attributed in a project, with all of its applications that are not over, in a fixed order.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Attributed>, StoreError> {
    let living = "application.project_id = $1 and application.living_key is not null";
    read(connection, living, project).await
}

/// What is attributed of the amounts of an application, whatever became of it, in a fixed order.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<Attributed>, StoreError> {
    read(connection, "application_id = $1", application).await
}

/// Keeps a part in the place of what was there; none is no row.
pub async fn put(connection: &mut AnyConnection, one: &Attributed) -> Result<(), StoreError> {
    sqlx::query(
        "delete from requested_cost where application_id = $1 and partner_id = $2 and programme_id = $3 and year = $4
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
        "insert into requested_cost (application_id, partner_id, programme_id, year, account, cents)
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
