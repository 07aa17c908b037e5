//! Answers that were typed in for those who gave them, and what they said before they were corrected.

use std::collections::HashMap;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::words::said;
use crate::features::desk::relaying::{Former, How, Relayed, Told};
use crate::features::desk::words::Said;
use crate::shared::chance;
use crate::shared::store::StoreError;

/// Notes how an answer came that was typed in for those who gave it.
pub async fn note(connection: &mut AnyConnection, question: i64, told: &Told) -> Result<(), StoreError> {
    sqlx::query("update answer set told_by = $1, told_how = $2, told_on = $3 where question_id = $4")
        .bind(told.by)
        .bind(told.how.as_str())
        .bind(told.on.to_string())
        .bind(question)
        .execute(connection)
        .await?;
    Ok(())
}

/// How the answers about an application came that were typed in for those who gave them, and what they said before they were corrected,
/// by the number of their question.
pub async fn of(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<HashMap<i64, Relayed>, StoreError> {
    let mut every: HashMap<i64, Relayed> = HashMap::new();
    let rows = sqlx::query(
        "select question_id, told_by, told_how, told_on from answer join question on question.id = question_id
         where application_id = $1 and told_by is not null",
    )
    .bind(application)
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        every.entry(row.try_get(0)?).or_default().told = told(row, 1)?;
    }
    let rows = sqlx::query(
        "select question_id, told_by, told_how, told_on, answer_before.organisation_id, answer_before.words,
            answer_before.language, answered_at
         from answer_before join question on question.id = question_id
         where application_id = $1 order by answered_at, answer_before.id",
    )
    .bind(application)
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        let former = Former {
            said: said(row, 4)?,
            told: told(row, 1)?,
        };
        every.entry(row.try_get(0)?).or_default().before.push(former);
    }
    Ok(every)
}

/// How an answer came, from three columns; nothing where whoever gave it has an account.
fn told(row: &AnyRow, from: usize) -> Result<Option<Told>, StoreError> {
    let by: Option<i64> = row.try_get(from)?;
    let Some(by) = by else { return Ok(None) };
    let (how, on): (String, String) = (row.try_get(from + 1)?, row.try_get(from + 2)?);
    Ok(Some(Told {
        by,
        // In a way that this version of the program does not know, it came on paper at least.
        how: how.parse().unwrap_or(How::Letter),
        on: on.parse().unwrap_or_default(),
    }))
}

/// Puts another text in the place of an answer; what it said until now stays beside it.
pub async fn correct(
    connection: &mut AnyConnection,
    question: i64,
    said: &Said,
    person: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into answer_before (id, question_id, organisation_id, person_id, words, language, answered_at,
            told_by, told_how, told_on)
         select $1, question_id, organisation_id, person_id, words, language, answered_at, told_by, told_how, told_on
         from answer where question_id = $2",
    )
    .bind(chance::row())
    .bind(question)
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "update answer set organisation_id = $1, person_id = $2, words = $3, language = $4, answered_at = $5,
            told_by = null, told_how = null, told_on = null where question_id = $6",
    )
    .bind(said.organisation)
    .bind(person)
    .bind(&said.words)
    .bind(said.language.code())
    .bind(said.at)
    .bind(question)
    .execute(connection)
    .await?;
    Ok(())
}
