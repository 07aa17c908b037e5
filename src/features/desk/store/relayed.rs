//! Answers that were typed in for those who gave them.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use crate::features::desk::relaying::{How, Told};
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

/// How the answers about an application came that were typed in for those who gave them, by the number of their question.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<HashMap<i64, Told>, StoreError> {
    let rows = sqlx::query(
        "select question_id, told_by, told_how, told_on from answer join question on question.id = question_id
         where application_id = $1 and told_by is not null",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    let mut every = HashMap::new();
    for row in &rows {
        let (how, on): (String, String) = (row.try_get(2)?, row.try_get(3)?);
        let told = Told {
            by: row.try_get(1)?,
            // In a way that this version of the program does not know, it came on paper at least.
            how: how.parse().unwrap_or(How::Letter),
            on: on.parse().unwrap_or_default(),
        };
        every.insert(row.try_get(0)?, told);
    }
    Ok(every)
}
