//! Answers to questions that wait for the one letter of a day, and when each person had their last.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Lets an answer wait for a person's next letter; one that changes before then waits once.
pub async fn wait(connection: &mut AnyConnection, person: i64, question: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call_answered (person_id, question_id, waits, told_at) values ($1, $2, 1, 0)
         on conflict (person_id, question_id) do update set waits = 1",
    )
    .bind(person)
    .bind(question)
    .execute(connection)
    .await?;
    Ok(())
}

/// The persons for whom an answer waits, and when each had the last letter; 0 while they had none.
pub async fn waiting(connection: &mut AnyConnection) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select person_id, max(told_at) from call_answered group by person_id having max(waits) = 1
         order by person_id",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// What waits for a person: calls and questions, in the order in which these were asked.
pub async fn of_person(connection: &mut AnyConnection, person: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select call_question.call_id, call_question.id from call_answered
         join call_question on call_question.id = question_id
         where call_answered.person_id = $1 and waits = 1
         order by call_question.call_id, asked_at, call_question.id",
    )
    .bind(person)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Takes what waits for a person in hand, to be told at an instant; false when another server was faster.
pub async fn take(
    connection: &mut AnyConnection,
    (person, question): (i64, i64),
    now: i64,
) -> Result<bool, StoreError> {
    let taken = sqlx::query(
        "update call_answered set waits = 0, told_at = $1 where person_id = $2 and question_id = $3 and waits = 1",
    )
    .bind(now)
    .bind(person)
    .bind(question)
    .execute(connection)
    .await?;
    Ok(taken.rows_affected() > 0)
}

/// Forgets what was told before an instant.
pub async fn forget(connection: &mut AnyConnection, before: i64) -> Result<(), StoreError> {
    sqlx::query("delete from call_answered where waits = 0 and told_at < $1")
        .bind(before)
        .execute(connection)
        .await?;
    Ok(())
}
