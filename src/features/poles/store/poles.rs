//! Poles, and the acts by which their stage came.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::poles::content::Content;
use crate::features::poles::pole::{Act, Pole};
use crate::shared::store::StoreError;

const SELECT: &str = "select id, address, organisation_id, organiser_id, call_id, application_id, since, stage, content, version,
    body_id from pole";

/// The pole at an address.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Pole>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), pole)
}

/// A pole by its number.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Pole>, StoreError> {
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), pole)
}

/// Its carrier said yes.
const CARRIED: &str = "exists (select 1 from pole_carrying where pole_id = pole.id
    and pole_carrying.organisation_id = pole.organisation_id and answer = 'accepted')";

/// Every pole that everybody reads: its carrier said yes. Those that ended come last. There are tens of them.
///
/// # Errors
/// When the database does not answer.
pub async fn public(connection: &mut AnyConnection) -> Result<Vec<Pole>, StoreError> {
    let sql = format!(
        "{SELECT} where {CARRIED}
         order by case when stage = 'ended' then 1 else 0 end, created_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// The poles that a body carries or recognised, public or not.
pub async fn of_body(connection: &mut AnyConnection, body: i64) -> Result<Vec<Pole>, StoreError> {
    let sql = format!("{SELECT} where organisation_id = $1 or organiser_id = $1 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(body)
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// The pole that an answer to a call became.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Option<Pole>, StoreError> {
    let sql = format!("{SELECT} where application_id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), pole)
}

/// The poles that everybody reads and that are no organisation yet, or whose organisation says what they said before.
pub async fn unsaid(connection: &mut AnyConnection) -> Result<Vec<Pole>, StoreError> {
    let sql = format!(
        "{SELECT} where {CARRIED} and (body_id is null or body_version is null or body_version <> version)
         order by created_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// Says which organisation a pole is, and that it says this version of the pole.
pub async fn said(connection: &mut AnyConnection, pole: &Pole, body: i64) -> Result<(), StoreError> {
    sqlx::query("update pole set body_id = $1, body_version = $2 where id = $3")
        .bind(body)
        .bind(pole.version)
        .bind(pole.id)
        .execute(connection)
        .await?;
    Ok(())
}

/// The pole that an organisation is.
pub async fn of_itself(connection: &mut AnyConnection, body: i64) -> Result<Option<Pole>, StoreError> {
    let sql = format!("{SELECT} where body_id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(body)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), pole)
}

fn read(rows: &[AnyRow]) -> Result<Vec<Pole>, StoreError> {
    rows.iter().filter_map(|row| pole(row).transpose()).collect()
}

/// A pole whose words this version does not know is left out.
fn pole(row: &AnyRow) -> Result<Option<Pole>, StoreError> {
    let (since, stage, content): (String, String, String) =
        (row.try_get(6)?, row.try_get(7)?, row.try_get(8)?);
    let (Ok(since), Ok(stage), Ok(content)) = (
        since.parse(),
        stage.parse(),
        serde_json::from_str::<Content>(&content),
    ) else {
        return Ok(None);
    };
    Ok(Some(Pole {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        carrier: row.try_get(2)?,
        organiser: row.try_get(3)?,
        call: row.try_get(4)?,
        application: row.try_get(5)?,
        since,
        stage,
        content,
        version: row.try_get(9)?,
        body: row.try_get(10)?,
    }))
}

/// Writes a pole that was just recognised; false where the answer that it comes from is a pole already. Whoever may was
/// checked by the verb that calls this.
pub async fn insert(connection: &mut AnyConnection, pole: &Pole, now: i64) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "insert into pole (id, address, organisation_id, organiser_id, call_id, application_id, since, stage, content,
            created_at, changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)
         on conflict (application_id) do nothing",
    )
    .bind(pole.id)
    .bind(&pole.address)
    .bind(pole.carrier)
    .bind(pole.organiser)
    .bind(pole.call)
    .bind(pole.application)
    .bind(pole.since.to_string())
    .bind(pole.stage.as_str())
    .bind(pole.content.written())
    .bind(now)
    .bind(pole.version)
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// Says who is asked to carry a pole instead.
pub async fn carried_by(
    connection: &mut AnyConnection,
    pole: i64,
    carrier: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update pole set organisation_id = $1, changed_at = $2, version = version + 1 where id = $3")
        .bind(carrier)
        .bind(now)
        .bind(pole)
        .execute(connection)
        .await?;
    Ok(())
}

/// The capacity that a pole holds.
pub async fn capacity(connection: &mut AnyConnection, pole: i64) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar("select capacity_id from pole where id = $1")
        .bind(pole)
        .fetch_optional(connection)
        .await?
        .flatten())
}

/// Says which capacity a pole holds.
pub async fn holds(
    connection: &mut AnyConnection,
    pole: i64,
    capacity: Option<i64>,
) -> Result<(), StoreError> {
    sqlx::query("update pole set capacity_id = $1 where id = $2")
        .bind(capacity)
        .bind(pole)
        .execute(connection)
        .await?;
    Ok(())
}

/// Writes what a pole says and at which stage it is; false when somebody changed it since `pole.version`.
pub async fn change(connection: &mut AnyConnection, pole: &Pole, now: i64) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update pole set stage = $1, content = $2, changed_at = $3, version = version + 1
         where id = $4 and version = $5",
    )
    .bind(pole.stage.as_str())
    .bind(pole.content.written())
    .bind(now)
    .bind(pole.id)
    .bind(pole.version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Lets nobody else say who is a member until this transaction is over; nothing is written by that.
pub async fn take_turns(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("update pole set changed_at = changed_at where id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// The acts by which the stage of a pole came, the first first.
pub async fn acts(connection: &mut AnyConnection, pole: i64) -> Result<Vec<Act>, StoreError> {
    let rows = sqlx::query(
        "select number, stage, organisation_id, reason, language, decided_on from pole_stage where pole_id = $1
         order by number",
    )
    .bind(pole)
    .fetch_all(connection)
    .await?;
    let mut acts = Vec::with_capacity(rows.len());
    for row in &rows {
        let (stage, language, day): (String, String, String) =
            (row.try_get(1)?, row.try_get(4)?, row.try_get(5)?);
        let (Ok(stage), Ok(day)) = (stage.parse(), day.parse()) else {
            continue;
        };
        acts.push(Act {
            number: row.try_get(0)?,
            stage,
            organisation: row.try_get(2)?,
            reason: row.try_get(3)?,
            language: language.parse().unwrap_or_default(),
            day,
        });
    }
    Ok(acts)
}

/// Keeps an act, for good.
pub async fn act(connection: &mut AnyConnection, id: i64, pole: i64, act: &Act) -> Result<(), StoreError> {
    sqlx::query(
        "insert into pole_stage (id, pole_id, number, stage, organisation_id, reason, language, decided_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(pole)
    .bind(act.number)
    .bind(act.stage.as_str())
    .bind(act.organisation)
    .bind(&act.reason)
    .bind(act.language.code())
    .bind(act.day.to_string())
    .execute(connection)
    .await?;
    Ok(())
}
