//! For which needs of a call an answer is. One whose words changed is the same need; of one that the call has no more nothing is said.

use sqlx::{AnyConnection, Row};

use crate::features::capabilities::about::Kind;
use crate::features::capabilities::answer::Given;
use crate::shared::store::StoreError;

/// Answers about one thing, each with what it says of the needs that stand.
pub(super) async fn with(
    connection: &mut AnyConnection,
    (kind, id): (Kind, i64),
    mut answers: Vec<Given>,
) -> Result<Vec<Given>, StoreError> {
    // Nobody lists what a petition needs.
    if kind == Kind::Petition || answers.is_empty() {
        return Ok(answers);
    }
    let rows = sqlx::query(
        "select capability_need.answer_id, capability_need.need_id, capability_need.meant from capability_need
            join call_need on call_need.id = capability_need.need_id
         where call_need.call_id = $1 and call_need.retired_at is null",
    )
    .bind(id)
    .fetch_all(connection)
    .await?;
    for row in rows {
        let (answer, need, meant): (i64, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        if let Some(given) = answers.iter_mut().find(|given| given.id == answer) {
            given.meant.insert(need, meant == 1);
        }
    }
    Ok(answers)
}

/// Keeps what an answer says of needs, instead of what it said before.
pub(super) async fn put(connection: &mut AnyConnection, given: &Given) -> Result<(), StoreError> {
    sqlx::query("delete from capability_need where answer_id = $1")
        .bind(given.id)
        .execute(&mut *connection)
        .await?;
    for (need, meant) in &given.meant {
        sqlx::query("insert into capability_need (answer_id, need_id, meant) values ($1, $2, $3)")
            .bind(given.id)
            .bind(*need)
            .bind(i64::from(*meant))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
