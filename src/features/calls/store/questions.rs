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
    /// Who asked, as long as they have an account; never shown.
    pub person: Option<i64>,
    /// In the name of which organisation, if any: the organisers read it, nobody else.
    pub organisation: Option<i64>,
    /// The language it was asked in.
    pub language: Lang,
    /// What was asked.
    pub words: String,
    /// When, in seconds.
    pub asked_at: i64,
    /// What was answered, in which language and when.
    pub answer: Option<(String, Lang, i64)>,
    /// When the organisers took it away, why, and in which language they say so.
    pub withdrawn: Option<(i64, String, Lang)>,
    /// Whether what was answered is not to be read either.
    pub answers_gone: bool,
    /// Raised by each change of the answer.
    pub version: i64,
}

const SELECT: &str = "select id, call_id, language, words, asked_at, answer, answer_language, answered_at,
    version, person_id, organisation_id, withdrawn_at, withdrawn_reason, withdrawn_language, answers_gone from call_question
    where call_id = $1";

/// The questions about a call, oldest first; those that were taken away too.
pub async fn of_call(connection: &mut AnyConnection, call: i64) -> Result<Vec<Question>, StoreError> {
    let sql = format!("{SELECT} order by asked_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(call)
        .fetch_all(connection)
        .await?;
    rows.iter().map(question).collect()
}

/// A question about a call that was not taken away.
pub async fn one(connection: &mut AnyConnection, call: i64, id: i64) -> Result<Option<Question>, StoreError> {
    let sql = format!("{SELECT} and id = $2 and withdrawn_at is null");
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

/// How many questions a person asked since an instant, about any call.
pub async fn asked_since(connection: &mut AnyConnection, person: i64, since: i64) -> Result<u64, StoreError> {
    let rows: i64 =
        sqlx::query_scalar("select count(*) from call_question where person_id = $1 and asked_at > $2")
            .bind(person)
            .bind(since)
            .fetch_one(connection)
            .await?;
    Ok(rows.unsigned_abs())
}

/// Writes a question.
pub async fn ask(connection: &mut AnyConnection, question: &Question) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call_question (id, call_id, organisation_id, person_id, language, words, asked_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, 1)",
    )
    .bind(question.id)
    .bind(question.call)
    .bind(question.organisation)
    .bind(question.person)
    .bind(question.language.code())
    .bind(&question.words)
    .bind(question.asked_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes an answer, and keeps the one that stood; false when somebody answered since `question.version`.
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
    .execute(&mut *connection)
    .await?;
    if answered.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "insert into call_question_answer (question_id, number, words, language, answered_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(question.id)
    .bind(question.version)
    .bind(words)
    .bind(language.code())
    .bind(at)
    .execute(connection)
    .await?;
    Ok(true)
}

/// An answer that no longer stands: to which question, its words, their language, when it was given.
pub type Former = (i64, String, Lang, i64);

/// The answers of a call's questions that later ones took the place of, the last given first.
pub async fn former(connection: &mut AnyConnection, call: i64) -> Result<Vec<Former>, StoreError> {
    let rows = sqlx::query(
        "select question_id, call_question_answer.words, call_question_answer.language,
            call_question_answer.answered_at
         from call_question_answer join call_question on call_question.id = question_id
         where call_id = $1 and answers_gone = 0 and number < version - 1 order by number desc",
    )
    .bind(call)
    .fetch_all(connection)
    .await?;
    let mut former = Vec::with_capacity(rows.len());
    for row in rows {
        let language: String = row.try_get(2)?;
        let language = language.parse().unwrap_or_default();
        former.push((row.try_get(0)?, row.try_get(1)?, language, row.try_get(3)?));
    }
    Ok(former)
}

/// Takes a question away that says what it should not, with the reason, and its answers too where they do; false when it was
/// already.
pub async fn withdraw(
    connection: &mut AnyConnection,
    (id, answers): (i64, bool),
    (reason, language): (&str, Lang),
    now: i64,
) -> Result<bool, StoreError> {
    let gone = sqlx::query(
        "update call_question set withdrawn_at = $1, withdrawn_reason = $2, withdrawn_language = $3,
            answers_gone = $4
         where id = $5 and withdrawn_at is null",
    )
    .bind(now)
    .bind(reason)
    .bind(language.code())
    .bind(i64::from(answers))
    .bind(id)
    .execute(connection)
    .await?;
    Ok(gone.rows_affected() > 0)
}

fn question(row: &AnyRow) -> Result<Question, StoreError> {
    let language: String = row.try_get(2)?;
    let answer: (Option<String>, Option<String>, Option<i64>) =
        (row.try_get(5)?, row.try_get(6)?, row.try_get(7)?);
    let withdrawn: (Option<i64>, Option<String>, Option<String>) =
        (row.try_get(11)?, row.try_get(12)?, row.try_get(13)?);
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
        answers_gone: row.try_get::<i64, _>(14)? == 1,
        version: row.try_get(8)?,
        person: row.try_get(9)?,
        organisation: row.try_get(10)?,
        withdrawn: withdrawn.0.map(|at| {
            let language = withdrawn.2.and_then(|code| code.parse().ok());
            (at, withdrawn.1.unwrap_or_default(), language.unwrap_or_default())
        }),
    })
}
