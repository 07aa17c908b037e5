//! Questions about a call and what the organisers answered.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number.
    pub id: i64,
    /// Which call.
    pub call: i64,
    /// The language it was asked in.
    pub language: Lang,
    /// What was asked.
    pub words: String,
    /// When, in seconds.
    pub asked_at: i64,
    /// What was answered, in which language and when.
    pub answer: Option<(String, Lang, i64)>,
    /// Raised by each change of the answer.
    pub version: i64,
}

const SELECT: &str =
    "select id, call_id, language, words, asked_at, answer, answer_language, answered_at, version
    from call_question where withdrawn_at is null";

/// The questions about a call, oldest first.
pub async fn of_call(connection: &mut AnyConnection, call: i64) -> Result<Vec<Question>, StoreError> {
    let sql = format!("{SELECT} and call_id = $1 order by asked_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(call)
        .fetch_all(connection)
        .await?;
    rows.iter().map(question).collect()
}

/// A question about a call.
pub async fn one(connection: &mut AnyConnection, call: i64, id: i64) -> Result<Option<Question>, StoreError> {
    let sql = format!("{SELECT} and call_id = $1 and id = $2");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(call)
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(question).transpose()
}

/// How many questions wait for an answer.
pub async fn waiting(connection: &mut AnyConnection, call: i64) -> Result<u64, StoreError> {
    let rows: i64 = sqlx::query_scalar(
        "select count(*) from call_question where call_id = $1 and withdrawn_at is null and answer is null",
    )
    .bind(call)
    .fetch_one(connection)
    .await?;
    Ok(rows.unsigned_abs())
}

/// Writes a question: who asks, and in the name of which organisation, if any.
pub async fn ask(
    connection: &mut AnyConnection,
    question: &Question,
    (person, organisation): (i64, Option<i64>),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call_question (id, call_id, organisation_id, person_id, language, words, asked_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, 1)",
    )
    .bind(question.id)
    .bind(question.call)
    .bind(organisation)
    .bind(person)
    .bind(question.language.code())
    .bind(&question.words)
    .bind(question.asked_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes an answer; false when somebody answered since `question.version`.
pub async fn answer(connection: &mut AnyConnection, question: &Question) -> Result<bool, StoreError> {
    let Some((words, language, at)) = &question.answer else {
        return Ok(false);
    };
    let answered = sqlx::query(
        "update call_question set answer = $1, answer_language = $2, answered_at = $3, version = version + 1
         where id = $4 and version = $5 and withdrawn_at is null",
    )
    .bind(words)
    .bind(language.code())
    .bind(at)
    .bind(question.id)
    .bind(question.version)
    .execute(connection)
    .await?;
    Ok(answered.rows_affected() > 0)
}

/// Takes a question away that says what it should not; false when it was already.
pub async fn withdraw(connection: &mut AnyConnection, id: i64, now: i64) -> Result<bool, StoreError> {
    let gone =
        sqlx::query("update call_question set withdrawn_at = $1 where id = $2 and withdrawn_at is null")
            .bind(now)
            .bind(id)
            .execute(connection)
            .await?;
    Ok(gone.rows_affected() > 0)
}

fn question(row: &AnyRow) -> Result<Question, StoreError> {
    let language: String = row.try_get(2)?;
    let answer: (Option<String>, Option<String>, Option<i64>) =
        (row.try_get(5)?, row.try_get(6)?, row.try_get(7)?);
    Ok(Question {
        id: row.try_get(0)?,
        call: row.try_get(1)?,
        language: language.parse().unwrap_or_default(),
        words: row.try_get(3)?,
        asked_at: row.try_get(4)?,
        answer: match answer {
            (Some(words), Some(language), Some(at)) => {
                Some((words, language.parse().unwrap_or_default(), at))
            }
            _ => None,
        },
        version: row.try_get(8)?,
    })
}
