//! Which questions of programmes partners answered; what they answered is a text of the application.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Which question is answered: programme, number of the question, hash of that question.
pub type Kept = (i64, i64, String);

/// The questions that an application answers.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Kept>, StoreError> {
    let rows = sqlx::query(
        "select programme_id, number, asked from application_answer where application_id = $1
         order by programme_id, number",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// Keeps which question is answered, in the place of what was there; the caller took its turn.
pub async fn put(
    connection: &mut AnyConnection,
    application: i64,
    (programme, number, asked): (i64, i64, &str),
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
        "insert into application_answer (application_id, programme_id, number, asked) values ($1, $2, $3, $4)",
    )
    .bind(application)
    .bind(programme)
    .bind(number)
    .bind(asked)
    .execute(connection)
    .await?;
    Ok(())
}
