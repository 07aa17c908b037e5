//! Who was asked to carry a pole, and what they said.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::poles::carrying::Carrying;
use crate::shared::store::StoreError;

const SELECT: &str = "select id, pole_id, organisation_id, answer, asked_at, answered_at from pole_carrying";

/// Everybody who was asked to carry a pole, in the order in which they were.
pub async fn of_pole(connection: &mut AnyConnection, pole: i64) -> Result<Vec<Carrying>, StoreError> {
    let sql = format!("{SELECT} where pole_id = $1 order by asked_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(pole)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| one(row).transpose()).collect()
}

/// An answer that this version does not know is left out.
fn one(row: &AnyRow) -> Result<Option<Carrying>, StoreError> {
    let answer: String = row.try_get(3)?;
    let Ok(answer) = answer.parse() else {
        return Ok(None);
    };
    Ok(Some(Carrying {
        id: row.try_get(0)?,
        pole: row.try_get(1)?,
        organisation: row.try_get(2)?,
        answer,
        asked_at: row.try_get(4)?,
        answered_at: row.try_get(5)?,
    }))
}

/// Writes that somebody is asked.
pub async fn ask(connection: &mut AnyConnection, asked: &Carrying) -> Result<(), StoreError> {
    sqlx::query(
        "insert into pole_carrying (id, pole_id, organisation_id, answer, asked_at, answered_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(asked.id)
    .bind(asked.pole)
    .bind(asked.organisation)
    .bind(asked.answer.as_str())
    .bind(asked.asked_at)
    .bind(asked.answered_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes what became of it.
pub async fn answered(connection: &mut AnyConnection, asked: &Carrying) -> Result<(), StoreError> {
    sqlx::query("update pole_carrying set answer = $1, answered_at = $2 where id = $3")
        .bind(asked.answer.as_str())
        .bind(asked.answered_at)
        .bind(asked.id)
        .execute(connection)
        .await?;
    Ok(())
}
