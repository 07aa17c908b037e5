//! Organisations in projects.

use std::collections::HashSet;

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::directory;
use crate::features::projects::partnership::{Part, Role, State};
use crate::features::projects::project::Partner;
use crate::shared::store::StoreError;

/// Two organisations that became one may both have been in a project: the one that leads comes first,
/// then who takes part.
const ORDER: &str = "order by case role when 'lead' then 0 else 1 end,
    case state when 'accepted' then 0 when 'invited' then 1 else 2 end, changed_at, id";

/// Everything about a project's partners, each organisation once, in the order in which they came.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Partner>, StoreError> {
    let sql = format!(
        "select id, organisation_id, role, state, offered, words, expires, changed_at from partner
         where project_id = $1 {ORDER}"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(project)
        .fetch_all(&mut *connection)
        .await?;
    let mut ids: Vec<i64> = Vec::new();
    for row in &rows {
        ids.push(row.try_get(1)?);
    }
    let organisations = directory::any_by_ids(connection, &ids).await?;
    let mut seen = HashSet::new();
    let mut partners = Vec::new();
    for row in &rows {
        let id: i64 = row.try_get(1)?;
        let Some(organisation) = organisations.iter().find(|one| one.id == id) else {
            continue;
        };
        if !seen.insert(id) {
            continue;
        }
        let (role, state): (String, String) = (row.try_get(2)?, row.try_get(3)?);
        // A word that this version does not know is left out.
        let (Ok(role), Ok(state)) = (role.parse(), state.parse()) else {
            continue;
        };
        partners.push(Partner {
            id: row.try_get(0)?,
            organisation: organisation.clone(),
            role,
            state,
            offered: row.try_get::<i64, _>(4)? == 1,
            words: row.try_get(5)?,
            expires: day(row, 6)?,
            changed_at: row.try_get(7)?,
        });
    }
    Ok(partners)
}

/// A row to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What the rules see.
    pub part: Part,
    /// Number of the organisation.
    pub organisation: i64,
    /// What the invitation says.
    pub words: &'a str,
    /// The last day for an answer.
    pub expires: Option<Date>,
    /// The invitation it stands in for.
    pub replaces: Option<i64>,
}

/// Writes an organisation's part, for the first time or again.
pub async fn put(
    connection: &mut AnyConnection,
    project: i64,
    entry: &Entry<'_>,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into partner (id, project_id, organisation_id, role, state, offered, words, expires, replaces, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (id) do update set role = excluded.role, state = excluded.state, offered = excluded.offered,
            words = excluded.words, expires = excluded.expires, replaces = excluded.replaces,
            changed_at = excluded.changed_at",
    )
    .bind(entry.part.id)
    .bind(project)
    .bind(entry.organisation)
    .bind(entry.part.role.as_str())
    .bind(entry.part.state.as_str())
    .bind(i64::from(entry.part.offered))
    .bind(entry.words)
    .bind(entry.expires.map(|day| day.to_string()))
    .bind(entry.replaces)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes what changed of a part.
pub async fn change(connection: &mut AnyConnection, part: &Part, now: i64) -> Result<(), StoreError> {
    sqlx::query("update partner set role = $1, state = $2, offered = $3, changed_at = $4 where id = $5")
        .bind(part.role.as_str())
        .bind(part.state.as_str())
        .bind(i64::from(part.offered))
        .bind(now)
        .bind(part.id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Where an organisation stands in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// Number of the project.
    pub project: i64,
    /// What it is there.
    pub role: Role,
    /// Whether it takes part or is invited.
    pub state: State,
    /// Since when, in seconds.
    pub since: i64,
    /// The last day on which an invitation may be answered.
    pub until: Option<Date>,
}

/// The projects in which an organisation takes part or is invited: number, what it is, where it stands.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Stands>, StoreError> {
    let rows = sqlx::query(
        "select project_id, role, state, changed_at, expires from partner
         where organisation_id = $1 and state in ('accepted', 'invited') order by changed_at desc, id",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let (role, state): (String, String) = (row.try_get(1)?, row.try_get(2)?);
        if let (Ok(role), Ok(state)) = (role.parse(), state.parse()) {
            found.push(Stands {
                project: row.try_get(0)?,
                role,
                state,
                since: row.try_get(3)?,
                until: day(row, 4)?,
            });
        }
    }
    Ok(found)
}

/// Projects and partners whose invitation should have been answered before a day.
pub async fn overdue(connection: &mut AnyConnection, today: Date) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select project_id, id from partner where state = 'invited' and expires is not null and expires < $1
         order by expires, id",
    )
    .bind(today.to_string())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Projects and partners whose invitation ends in a span of days, its first and its last, and was not announced to end yet.
pub async fn ending(
    connection: &mut AnyConnection,
    (from, until): (Date, Date),
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select project_id, id from partner where state = 'invited' and expires >= $1 and expires <= $2
            and not exists (select 1 from project_invitation_told told where told.partner_id = partner.id
                and told.expires = partner.expires)
         order by expires, id",
    )
    .bind(from.to_string())
    .bind(until.to_string())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Notes that the end of an invitation is announced; false where it was before.
pub async fn note_told(
    connection: &mut AnyConnection,
    (partner, expires): (i64, Date),
    now: i64,
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into project_invitation_told (partner_id, expires, told_at) values ($1, $2, $3)
         on conflict do nothing",
    )
    .bind(partner)
    .bind(expires.to_string())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}

/// Pairs of organisations that take or took part in one project: the lower number first, each pair once.
///
/// # Errors
/// When the database does not answer.
pub async fn together(connection: &mut AnyConnection) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select distinct one.organisation_id, other.organisation_id from partner one
         join partner other on other.project_id = one.project_id and other.organisation_id > one.organisation_id
         where one.state in ('accepted', 'left') and other.state in ('accepted', 'left') order by 1, 2",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

fn day(row: &AnyRow, column: usize) -> Result<Option<Date>, StoreError> {
    let text: Option<String> = row.try_get(column)?;
    Ok(text.and_then(|text| text.parse().ok()))
}
