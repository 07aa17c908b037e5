//! Answers, and what became of them.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::petitions::answer::{Answer, Note, Outcome};
use crate::shared::store::StoreError;

/// Writes the answer to a petition; a second one is refused by the database.
pub async fn answer(
    connection: &mut AnyConnection,
    petition: i64,
    answer: &Answer,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into petition_answer (petition_id, outcome, words, language, answered_on, answered_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(petition)
    .bind(answer.outcome.as_str())
    .bind(&answer.words)
    .bind(answer.language.code())
    .bind(answer.answered_on.to_string())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The answer to a petition, and why an administrator hid it.
pub async fn answer_to(
    connection: &mut AnyConnection,
    petition: i64,
) -> Result<Option<(Answer, Option<String>)>, StoreError> {
    let row = sqlx::query(
        "select outcome, words, language, answered_on, hidden_at, hidden_reason from petition_answer
         where petition_id = $1",
    )
    .bind(petition)
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let (outcome, language, day): (String, String, String) =
        (row.try_get(0)?, row.try_get(2)?, row.try_get(3)?);
    // An outcome that this version does not know is still an answer: its words say it.
    let outcome = outcome.parse().unwrap_or(Outcome::Partly);
    let answer = Answer {
        outcome,
        words: row.try_get(1)?,
        language: language.parse().unwrap_or_default(),
        answered_on: day.parse().unwrap_or_default(),
    };
    Ok(Some((answer, hidden(&row, 4)?)))
}

/// Why something is hidden: when stands in one column and the reason in the next.
fn hidden(row: &AnyRow, column: usize) -> Result<Option<String>, StoreError> {
    let at: Option<i64> = row.try_get(column)?;
    let reason: String = row.try_get(column + 1)?;
    Ok(at.map(|_| reason))
}

/// Hides an answer, or shows it again where `at` is absent; false where that changes nothing.
pub async fn hide_answer(
    connection: &mut AnyConnection,
    petition: i64,
    at: Option<i64>,
    reason: &str,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update petition_answer set hidden_at = $1, hidden_reason = $2
         where petition_id = $3 and coalesce(hidden_at, 0) <> coalesce($1, 0)",
    )
    .bind(at)
    .bind(reason)
    .bind(petition)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// The same for something that was told of a petition afterwards.
pub async fn hide_note(
    connection: &mut AnyConnection,
    (petition, note): (i64, i64),
    at: Option<i64>,
    reason: &str,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update petition_note set hidden_at = $1, hidden_reason = $2
         where petition_id = $3 and id = $4 and coalesce(hidden_at, 0) <> coalesce($1, 0)",
    )
    .bind(at)
    .bind(reason)
    .bind(petition)
    .bind(note)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Writes what became of a petition, as one side tells.
pub async fn tell(connection: &mut AnyConnection, petition: i64, note: &Note) -> Result<(), StoreError> {
    sqlx::query(
        "insert into petition_note (id, petition_id, organisation_id, words, language, created_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(note.id)
    .bind(petition)
    .bind(note.organisation)
    .bind(&note.words)
    .bind(note.language.code())
    .bind(note.created_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// What became of a petition, the first told first.
pub async fn notes(connection: &mut AnyConnection, petition: i64) -> Result<Vec<Note>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, words, language, created_at, id, hidden_at, hidden_reason from petition_note
         where petition_id = $1 order by created_at, id",
    )
    .bind(petition)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let language: String = row.try_get(2)?;
            Ok(Note {
                organisation: row.try_get(0)?,
                words: row.try_get(1)?,
                language: language.parse().unwrap_or_default(),
                created_at: row.try_get(3)?,
                id: row.try_get(4)?,
                hidden: hidden(row, 5)?,
            })
        })
        .collect()
}
