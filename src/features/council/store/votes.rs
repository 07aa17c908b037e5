//! What seats said of the words of a decision.

use sqlx::AnyConnection;

use crate::features::council::decision::Decision;
use crate::features::sessions::{College, Vote};
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// Whether a person spoke on the words that stand for a seat of another college.
pub async fn spoke_elsewhere(
    connection: &mut AnyConnection,
    decision: &Decision,
    person: i64,
    college: College,
) -> Result<bool, StoreError> {
    let found: Option<i64> = sqlx::query_scalar(
        "select council_vote.seat_id from council_vote join council_seat on council_seat.id = council_vote.seat_id
         where decision_id = $1 and version = $2 and person_id = $3 and college <> $4 and until = ''
         limit 1",
    )
    .bind(decision.id)
    .bind(decision.text.version)
    .bind(person)
    .bind(college.as_str())
    .fetch_optional(connection)
    .await?;
    Ok(found.is_some())
}

/// The votes on the words of a decision that stand, in the order of the seats.
pub async fn votes(connection: &mut AnyConnection, decision: &Decision) -> Result<Vec<Vote>, StoreError> {
    let rows: Vec<(i64, String, i64)> = sqlx::query_as(
        "select seat_id, choice, organisation_id from council_vote where decision_id = $1 and version = $2 order by seat_id",
    )
    .bind(decision.id)
    .bind(decision.text.version)
    .fetch_all(connection)
    .await?;
    let read = |(seat, choice, organisation): (i64, String, i64)| {
        Some(Vote {
            about: decision.id,
            seat,
            choice: choice.parse().ok()?,
            organisation,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Keeps what a seat says of these words; what it said of them before goes.
pub async fn vote(
    connection: &mut AnyConnection,
    (vote, version): (&Vote, i64),
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into council_vote (decision_id, version, seat_id, choice, organisation_id, person_id, voted_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (decision_id, version, seat_id) do update set choice = excluded.choice,
            organisation_id = excluded.organisation_id, person_id = excluded.person_id, voted_at = excluded.voted_at",
    )
    .bind(vote.about)
    .bind(version)
    .bind(vote.seat)
    .bind(vote.choice.as_str())
    .bind(vote.organisation)
    .bind(acting.person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
