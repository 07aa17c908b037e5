//! Projects, and what happened to them.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::projects::project::{Origin, Project, Stage};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str =
    "select id, address, language, second_language, origin, origin_address, state, created_at,
    changed_at, version from project";

/// The project whose address ends with a key.
pub async fn by_key(connection: &mut AnyConnection, key: &str) -> Result<Option<Project>, StoreError> {
    let sql = format!("{SELECT} where key = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(key)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(project).transpose()
}

/// Projects by number, the last changed first.
pub async fn by_ids(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Project>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "{SELECT} where id in ({}) order by changed_at desc, id",
        parameters(1, ids.len())
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for id in ids {
        query = query.bind(*id);
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(project).collect()
}

/// Writes a new project, whose address ends with `key`.
pub async fn insert(connection: &mut AnyConnection, key: &str, project: &Project) -> Result<(), StoreError> {
    sqlx::query(
        "insert into project (id, key, address, language, second_language, origin, origin_address, state, created_at,
            changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(project.id)
    .bind(key)
    .bind(&project.address)
    .bind(project.language.code())
    .bind(project.second_language.map(|lang| lang.code()))
    .bind(project.origin.as_str())
    .bind(&project.origin_address)
    .bind(project.stage.as_str())
    .bind(project.created_at)
    .bind(project.changed_at)
    .bind(project.version)
    .execute(connection)
    .await?;
    Ok(())
}

/// Makes those who change a project take turns, and notes that it changed: on PostgreSQL it locks the
/// row, on SQLite the transaction holds the right to write already.
pub async fn take_turns(connection: &mut AnyConnection, id: i64, now: i64) -> Result<(), StoreError> {
    sqlx::query("update project set changed_at = $1 where id = $2")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Makes whoever looks at a project wait for those who change it, and those who change it wait for them: nothing is
/// written by that.
pub async fn hold(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("update project set changed_at = changed_at where id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends a project; false when it was ended already.
pub async fn end(connection: &mut AnyConnection, id: i64, now: i64) -> Result<bool, StoreError> {
    let ended = sqlx::query(
        "update project set state = 'ended', changed_at = $1, version = version + 1 where id = $2 and state = 'preparing'",
    )
    .bind(now)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// Chooses the second language, or none; false when somebody changed it since `version`.
pub async fn choose_second_language(
    connection: &mut AnyConnection,
    id: i64,
    second: Option<Lang>,
    version: i64,
) -> Result<bool, StoreError> {
    let chosen = sqlx::query(
        "update project set second_language = $1, version = version + 1 where id = $2 and version = $3",
    )
    .bind(second.map(Lang::code))
    .bind(id)
    .bind(version)
    .execute(connection)
    .await?;
    Ok(chosen.rows_affected() > 0)
}

/// Something that happened to a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its number.
    pub id: i64,
    /// What happened.
    pub kind: String,
    /// A section, a name, an account.
    pub detail: String,
    /// Who did it.
    pub person: Option<i64>,
    /// For which organisation.
    pub organisation: Option<i64>,
    /// When, in seconds.
    pub at: i64,
}

/// Notes that something happened; time does it where nobody acts. Gives the number of the event.
pub async fn happened(
    connection: &mut AnyConnection,
    project: i64,
    acting: Option<Acting>,
    kind: &str,
    detail: &str,
    now: i64,
) -> Result<i64, StoreError> {
    let id = chance::row();
    sqlx::query(
        "insert into project_event (id, project_id, kind, detail, person_id, organisation_id, happened_at, place)
         values ($1, $2, $3, $4, $5, $6, $7, (select coalesce(max(place), 0) + 1 from project_event where project_id = $2))",
    )
    .bind(id)
    .bind(project)
    .bind(kind)
    .bind(detail)
    .bind(acting.map(|acting| acting.person))
    .bind(acting.and_then(|acting| acting.organisation))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(id)
}

/// What happened last, newest first.
pub async fn events(
    connection: &mut AnyConnection,
    project: i64,
    most: i64,
) -> Result<Vec<Event>, StoreError> {
    let rows = sqlx::query(
        "select id, kind, detail, person_id, organisation_id, happened_at from project_event
         where project_id = $1 order by happened_at desc, place desc, id desc limit $2",
    )
    .bind(project)
    .bind(most)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Event {
                id: row.try_get(0)?,
                kind: row.try_get(1)?,
                detail: row.try_get(2)?,
                person: row.try_get(3)?,
                organisation: row.try_get(4)?,
                at: row.try_get(5)?,
            })
        })
        .collect()
}

fn project(row: &AnyRow) -> Result<Project, StoreError> {
    let (language, second): (String, Option<String>) = (row.try_get(2)?, row.try_get(3)?);
    let (origin, stage): (String, String) = (row.try_get(4)?, row.try_get(6)?);
    Ok(Project {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        language: language.parse().unwrap_or_default(),
        second_language: second.and_then(|code| code.parse().ok()),
        origin: origin.parse().unwrap_or(Origin::Nothing),
        origin_address: row.try_get(5)?,
        stage: stage.parse().unwrap_or(Stage::Ended),
        created_at: row.try_get(7)?,
        changed_at: row.try_get(8)?,
        version: row.try_get(9)?,
    })
}
