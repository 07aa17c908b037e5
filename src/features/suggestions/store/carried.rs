//! What organisations carried out.

use sqlx::{AnyConnection, Row};

use super::row_of;
use crate::features::suggestions::carried::CarriedOut;
use crate::shared::store::{StoreError, insert_new_rows};

/// Notes what is told on a page and was accepted on a day; each action is there once.
pub async fn note(
    connection: &mut AnyConnection,
    (origin, page, day): (&str, &str, &str),
    actions: &[CarriedOut<'_>],
) -> Result<(), StoreError> {
    let head = "insert into carried_out (id, organisation_id, origin, page, day, words)";
    insert_new_rows(connection, head, 6, actions, |action, values| {
        values
            .number(Some(row_of(&[
                origin,
                &action.organisation.to_string(),
                action.words,
            ])))
            .number(Some(action.organisation))
            .text(Some(origin))
            .text(Some(page))
            .text(Some(day))
            .text(Some(action.words));
    })
    .await?;
    Ok(())
}

/// Forgets what was noted from a place.
pub async fn forget(connection: &mut AnyConnection, origin: &str) -> Result<(), StoreError> {
    sqlx::query("delete from carried_out where origin = $1")
        .bind(origin)
        .execute(connection)
        .await?;
    Ok(())
}

/// Tells whether any of it is another than before, be they as many: the numbers of rows say what they hold.
pub async fn mark(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    let sql = "select cast(coalesce(sum(id % 1000003), 0) as bigint) from carried_out";
    Ok(sqlx::query_scalar(sql).fetch_one(connection).await?)
}

/// Everything that was carried out: organisation, day, page and words, always in the same order.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<(i64, String, String, String)>, StoreError> {
    let rows = sqlx::query("select organisation_id, day, page, words from carried_out order by id")
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?)))
        .collect()
}

/// How many actions were carried out, by how many organisations.
pub async fn count(connection: &mut AnyConnection) -> Result<(i64, i64), StoreError> {
    let row = sqlx::query("select count(*), count(distinct organisation_id) from carried_out")
        .fetch_one(connection)
        .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}
