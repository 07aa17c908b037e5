//! Answers that were typed in for those who gave them, and what they said before they were corrected.

use std::collections::HashMap;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::words::said;
use crate::features::desk::relaying::{Former, How, Relayed, Told};
use crate::features::desk::words::Said;
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

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

/// A question that waits, as far as it is known whom it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The number of the application, as people read it.
    pub application: String,
    /// The number of the question.
    pub question: i64,
    /// For which body it was asked, by its number.
    pub body: i64,
    /// Whom it asks, by its number; nobody where that is said by the document alone.
    pub asked: Option<i64>,
}

/// The questions of some bodies that wait for an answer, about what somebody said that they do not stand too near to, those that are due
/// first first; `most` at most.
pub async fn waiting(
    connection: &mut AnyConnection,
    (bodies, person): (&[i64], i64),
    most: i64,
) -> Result<Vec<Waiting>, StoreError> {
    if bodies.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(3, bodies.len());
    let sql = format!(
        "select application.number, question.id, question.organisation_id, coalesce(own.organisation_id, leader.organisation_id)
         from question join application on application.id = question.application_id
         left join application_party as own on own.application_id = application.id and own.partner = question.partner
         left join partner as leader on question.partner = '' and leader.project_id = application.project_id
            and leader.role = 'lead' and leader.state = 'accepted'
         where question.organisation_id in ({list})
            and not exists (select 1 from answer where answer.question_id = question.id)
            and exists (select 1 from conflict where conflict.application_id = question.application_id
                and conflict.person_id = $2 and conflict.near = 0)
            and application.state in ('submitted', 'admissible', 'under_examination')
         order by question.due_on, question.id limit $1"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most).bind(person);
    let query = bodies.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            Ok(Waiting {
                application: row.try_get(0)?,
                question: row.try_get(1)?,
                body: row.try_get(2)?,
                asked: row.try_get(3)?,
            })
        })
        .collect()
}

/// Lets nobody else answer a question, or correct its answer, until this transaction is over; nothing is written by that.
pub async fn hold(connection: &mut AnyConnection, question: i64) -> Result<(), StoreError> {
    sqlx::query("update question set asked_at = asked_at where id = $1")
        .bind(question)
        .execute(connection)
        .await?;
    Ok(())
}

/// Puts another text in the place of an answer; what it said until now stays beside it. Whoever does holds the question.
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
