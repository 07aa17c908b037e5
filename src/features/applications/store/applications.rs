//! Applications themselves.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::applications::application::Application;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str = "select id, address, number, project_id, call_id, state, version, submitted, changed_at
    from application";

/// The application at an address.
pub async fn by_address(
    connection: &mut AnyConnection,
    address: &str,
) -> Result<Option<Application>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    Ok(row.as_ref().map(application).transpose()?.flatten())
}

/// The application with a number.
pub async fn by_number(
    connection: &mut AnyConnection,
    number: &str,
) -> Result<Option<Application>, StoreError> {
    let sql = format!("{SELECT} where number = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(number)
        .fetch_optional(connection)
        .await?;
    Ok(row.as_ref().map(application).transpose()?.flatten())
}

/// The applications of projects, the newest first.
pub async fn of_projects(
    connection: &mut AnyConnection,
    projects: &[i64],
) -> Result<Vec<Application>, StoreError> {
    if projects.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, projects.len());
    let sql = format!("{SELECT} where project_id in ({list}) order by changed_at desc, id");
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for project in projects {
        query = query.bind(*project);
    }
    let rows = query.fetch_all(connection).await?;
    all(&rows)
}

/// The applications that were sent to a call, whatever became of them, in the order of their numbers: nobody is
/// first by having been fast.
pub async fn sent_to(connection: &mut AnyConnection, call: i64) -> Result<Vec<Application>, StoreError> {
    let sql = format!("{SELECT} where call_id = $1 and submitted > 0 order by number");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(call)
        .fetch_all(connection)
        .await?;
    all(&rows)
}

fn all(rows: &[AnyRow]) -> Result<Vec<Application>, StoreError> {
    rows.iter()
        .filter_map(|row| application(row).transpose())
        .collect()
}

/// A state that this version of the program does not know is left out.
fn application(row: &AnyRow) -> Result<Option<Application>, StoreError> {
    let state: String = row.try_get(5)?;
    let Ok(state) = state.parse() else {
        return Ok(None);
    };
    Ok(Some(Application {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        number: row.try_get(2)?,
        project: row.try_get(3)?,
        call: row.try_get(4)?,
        state,
        version: row.try_get(6)?,
        submitted: row.try_get(7)?,
        changed_at: row.try_get(8)?,
    }))
}

/// What is unique as long as an application lives.
fn living(application: &Application) -> Option<String> {
    let project = application.project.filter(|_| !application.state.is_over())?;
    Some(match application.call {
        Some(call) => format!("{project} {call}"),
        // One is prepared at a time; those that were sent live beside each other.
        None if application.submitted == 0 => format!("{project} programmes"),
        None => format!("{project} programmes {}", application.id),
    })
}

/// Begins one. Where one lives already for the same project and call, the second of two at once is told that
/// the place is taken.
pub async fn insert(
    connection: &mut AnyConnection,
    application: &Application,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into application (id, address, number, project_id, call_id, living_key, state, version, submitted, turn,
            created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $10)",
    )
    .bind(application.id)
    .bind(&application.address)
    .bind(&application.number)
    .bind(application.project)
    .bind(application.call)
    .bind(living(application))
    .bind(application.state.as_str())
    .bind(application.version)
    .bind(application.submitted)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets one of which no version was ever frozen.
pub async fn forget(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from application where id = $1 and version = 0 and submitted = 0")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes turns: of two acts at once the second waits here for the first, then reads what it left.
pub async fn take_turn(connection: &mut AnyConnection, id: i64) -> Result<Option<Application>, StoreError> {
    sqlx::query("update application set turn = turn + 1 where id = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(connection)
        .await?;
    Ok(row.as_ref().map(application).transpose()?.flatten())
}

/// Notes where it stands.
pub async fn stands(
    connection: &mut AnyConnection,
    application: &Application,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "update application set state = $1, version = $2, submitted = $3, living_key = $4, changed_at = $5
         where id = $6",
    )
    .bind(application.state.as_str())
    .bind(application.version)
    .bind(application.submitted)
    .bind(living(application))
    .bind(now)
    .bind(application.id)
    .execute(connection)
    .await?;
    Ok(())
}

/// The applications of the projects in which any of these organisations takes part, the newest first.
pub async fn of_organisations(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<Vec<Application>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, organisations.len());
    let sql = format!(
        "{SELECT} where version > 0 and (project_id in (select project_id from partner where state = 'accepted'
            and organisation_id in ({list})) or id in (select application_id from signature where organisation_id in ({list})))
         order by changed_at desc, id"
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for organisation in organisations {
        query = query.bind(*organisation);
    }
    let rows = query.fetch_all(connection).await?;
    all(&rows)
}
