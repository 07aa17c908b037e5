//! Who prepares an answer, what waits for one, and what was announced of either.

use sqlx::AnyConnection;

use crate::shared::store::StoreError;

/// The addresses of the projects that are built to answer a call, by its number and its address: begun from it, or with an
/// application to it that is not over.
pub async fn building(
    connection: &mut AnyConnection,
    (call, address): (i64, &str),
) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select address from project where state = 'preparing' and (origin = 'call' and origin_address = $2
            or id in (select project_id from application where call_id = $1 and living_key is not null))
         order by id",
    )
    .bind(call)
    .bind(address)
    .fetch_all(connection)
    .await?)
}

/// What is prepared for programmes without a call: the number of each application, and the address of its project.
pub async fn requesting(connection: &mut AnyConnection) -> Result<Vec<(i64, String)>, StoreError> {
    Ok(sqlx::query_as(
        "select application.id, project.address from application join project on project.id = application.project_id
         where project.state = 'preparing' and call_id is null and living_key is not null and submitted = 0
         order by application.id",
    )
    .fetch_all(connection)
    .await?)
}

/// How many answers to a call were received and wait for what its organisers say.
pub async fn unanswered(connection: &mut AnyConnection, call: i64) -> Result<u64, StoreError> {
    let waiting: i64 = sqlx::query_scalar(
        "select count(*) from application where call_id = $1 and submitted > 0
            and state in ('submitted', 'admissible', 'under_examination')",
    )
    .bind(call)
    .fetch_one(connection)
    .await?;
    Ok(waiting.unsigned_abs())
}

/// Seconds after an announcement of an end in which it is not announced anew: one that is put off by minutes or hours, perhaps several
/// times, is told by the call itself.
const REST: i64 = 20 * 3_600;

/// Notes that the end of a call, or of programmes, is announced to those who build a project, so many days ahead; false where it was
/// before, or another end lately.
pub async fn note_closing(
    connection: &mut AnyConnection,
    (project, goal, closes_at): (i64, &str, i64),
    days: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into application_closing_told (project_id, goal, closes_at, days, told_at)
         select $1, $2, $3, $4, $5 where not exists (select 1 from application_closing_told told
            where told.project_id = $1 and told.goal = $2 and told.told_at > $6)
         on conflict do nothing",
    )
    .bind(project)
    .bind(goal.to_owned())
    .bind(closes_at)
    .bind(days)
    .bind(now)
    .bind(now - REST)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}

/// Notes that the day of the answer is announced to those who organise a call, so many days ahead; false where it was before.
pub async fn note_answer(
    connection: &mut AnyConnection,
    (call, answer_by): (i64, &str),
    days: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into application_answer_told (call_id, answer_by, days, told_at) values ($1, $2, $3, $4)
         on conflict do nothing",
    )
    .bind(call)
    .bind(answer_by)
    .bind(days)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}
