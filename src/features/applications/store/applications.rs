//! Applications themselves.

use std::collections::HashSet;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::applications::application::Application;
use crate::shared::store::{StoreError, parameters};

pub(super) const SELECT: &str =
    "select id, address, number, project_id, call_id, state, version, submitted, changed_at
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

/// The application with a number of the database.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Application>, StoreError> {
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
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

/// Those of these applications that were sent, with the document of the version that was sent last, in the order of their
/// numbers.
pub async fn sent_by_ids(
    connection: &mut AnyConnection,
    ids: &[i64],
) -> Result<Vec<(Application, String)>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select application.id, address, application.number, project_id, call_id, state, version, submitted, changed_at,
                document
             from application join application_version
                on application_id = application.id and application_version.number = submitted
             where submitted > 0 and application.id in ({list})"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            if let Some(read) = application(&row)? {
                found.push((read, row.try_get(9)?));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| one.number.cmp(&other.number));
    Ok(found)
}

pub(super) fn all(rows: &[AnyRow]) -> Result<Vec<Application>, StoreError> {
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
    by_id(connection, id).await
}

/// Whether an agreement rests on something that was granted with it.
pub async fn is_bound(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    let sql = "select count(*) from decision where application_id = $1 and bound = 1";
    let bound: i64 = sqlx::query_scalar(sql).bind(id).fetch_one(connection).await?;
    Ok(bound > 0)
}

/// What stands in the way of taking it back, as the key of the text that says so: an agreement that rests on it, or money that a
/// funder said it gives, which is theirs who receive it until they give it up.
pub async fn holds(connection: &mut AnyConnection, id: i64) -> Result<Option<&'static str>, StoreError> {
    if is_bound(connection, id).await? {
        return Ok(Some("application-withdraw-bound"));
    }
    let sql = "select count(*) from decision where application_id = $1 and notified_on is not null
        and state in ('granted', 'conditional')";
    let told: i64 = sqlx::query_scalar(sql).bind(id).fetch_one(connection).await?;
    Ok((told > 0).then_some("application-withdraw-granted"))
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

/// The calls of these organisers with answers of which nothing was decided yet, and how many.
pub async fn to_read(
    connection: &mut AnyConnection,
    organisers: &[i64],
) -> Result<Vec<(i64, i64)>, StoreError> {
    if organisers.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, organisers.len());
    let sql = format!(
        "select call_id, count(*) from application
         where submitted > 0 and state in ('submitted', 'admissible', 'under_examination')
            and call_id in (select call_id from call_organiser where state = 'confirmed'
                and organisation_id in ({list}))
         group by call_id order by call_id"
    );
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
    let query = organisers.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
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

/// The addresses of the projects that any of these organisations builds to answer a call, by its number and its address, and of
/// which no version was frozen for it but in an application that is over; the last changed first.
pub async fn begun_to(
    connection: &mut AnyConnection,
    (call, address): (i64, &str),
    organisations: &[i64],
) -> Result<Vec<String>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(3, organisations.len());
    let sql = format!(
        "select address from project where state = 'preparing'
            and id in (select project_id from partner where state = 'accepted' and organisation_id in ({list}))
            and (origin = 'call' and origin_address = $2
                or id in (select project_id from application where call_id = $1
                    and (living_key is not null or version > 0)))
            and id not in (select project_id from application
                where call_id = $1 and version > 0 and project_id is not null
                    and state not in ('withdrawn', 'closed'))
         order by changed_at desc, id"
    );
    let query = sqlx::query_scalar::<_, String>(sqlx::AssertSqlSafe(sql));
    let query = query.bind(call).bind(address);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// The applications of the projects that any of these organisations builds.
pub async fn built_by(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<HashSet<i64>, StoreError> {
    if organisations.is_empty() {
        return Ok(HashSet::new());
    }
    let list = parameters(1, organisations.len());
    let sql = format!(
        "select application.id from partner join application on application.project_id = partner.project_id
         where partner.state = 'accepted' and partner.organisation_id in ({list})"
    );
    let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql));
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?.into_iter().collect())
}
