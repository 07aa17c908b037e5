//! Who is a member of a pole, was asked, or went.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::poles::pole::Member;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select id, pole_id, organisation_id, sector, state, changed_at, asked_at from pole_member";

/// The members of a pole, and those that were asked or went, in the order in which they were first asked.
pub async fn of_pole(connection: &mut AnyConnection, pole: i64) -> Result<Vec<Member>, StoreError> {
    let sql = format!("{SELECT} where pole_id = $1 order by changed_at, id");
    read(connection, sql, pole).await
}

/// Where an organisation stands in each pole that asked it.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Member>, StoreError> {
    let sql = format!("{SELECT} where organisation_id = $1 order by changed_at, id");
    read(connection, sql, organisation).await
}

async fn read(connection: &mut AnyConnection, sql: String, id: i64) -> Result<Vec<Member>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_all(connection)
        .await?;
    let mut members: Vec<Member> = Vec::with_capacity(rows.len());
    for row in &rows {
        // Two rows speak of one organisation where two became one: the one that said yes stands.
        if let Some(member) = member(row)? {
            let same = |one: &Member| one.pole == member.pole && one.organisation == member.organisation;
            match members.iter_mut().find(|one| same(one)) {
                None => members.push(member),
                Some(known) if known.state != super::super::pole::State::Accepted => *known = member,
                Some(_) => {}
            }
        }
    }
    Ok(members)
}

fn member(row: &AnyRow) -> Result<Option<Member>, StoreError> {
    let (sector, state): (String, String) = (row.try_get(3)?, row.try_get(4)?);
    let (Ok(sector), Ok(state)) = (sector.parse(), state.parse()) else {
        return Ok(None);
    };
    Ok(Some(Member {
        id: row.try_get(0)?,
        pole: row.try_get(1)?,
        organisation: row.try_get(2)?,
        sector,
        state,
        changed_at: row.try_get(5)?,
        asked_at: row.try_get(6)?,
    }))
}

/// Writes where a member stands, one that was never asked too. Where two that became one had a row each, both say it.
pub async fn put(connection: &mut AnyConnection, member: &Member) -> Result<(), StoreError> {
    let changed = sqlx::query(
        "update pole_member set sector = $1, state = $2, changed_at = $3, asked_at = $4
         where pole_id = $5 and organisation_id = $6",
    )
    .bind(member.sector.as_str())
    .bind(member.state.as_str())
    .bind(member.changed_at)
    .bind(member.asked_at)
    .bind(member.pole)
    .bind(member.organisation)
    .execute(&mut *connection)
    .await?;
    if changed.rows_affected() > 0 {
        return Ok(());
    }
    sqlx::query(
        "insert into pole_member (id, pole_id, organisation_id, key, sector, state, changed_at, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(member.id)
    .bind(member.pole)
    .bind(member.organisation)
    .bind(format!("{}-{}", member.pole, member.organisation))
    .bind(member.sector.as_str())
    .bind(member.state.as_str())
    .bind(member.changed_at)
    .bind(member.asked_at)
    .execute(connection)
    .await?;
    Ok(())
}
