//! What partners answer to the questions of programmes.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// An answer: programme, number of the question, hash of that question, words.
pub type Kept = (i64, i64, String, String);

/// The answers of an application.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Kept>, StoreError> {
    let rows = sqlx::query(
        "select programme_id, number, asked, words from application_answer where application_id = $1
         order by programme_id, number",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?)))
        .collect()
}

/// Keeps an answer in the place of what was there; the caller took its turn.
pub async fn put(
    connection: &mut AnyConnection,
    application: i64,
    (programme, number, asked, words): (i64, i64, &str, &str),
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from application_answer where application_id = $1 and programme_id = $2 and number = $3",
    )
    .bind(application)
    .bind(programme)
    .bind(number)
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "insert into application_answer (application_id, programme_id, number, asked, words)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(application)
    .bind(programme)
    .bind(number)
    .bind(asked)
    .bind(words)
    .execute(connection)
    .await?;
    Ok(())
}
