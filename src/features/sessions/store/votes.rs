//! Votes, and the minutes.

use sqlx::AnyConnection;

use crate::features::sessions::voting::Vote;
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// What was said at a session.
pub async fn of(connection: &mut AnyConnection, session: i64) -> Result<Vec<Vote>, StoreError> {
    let rows: Vec<(i64, i64, String, i64)> = sqlx::query_as(
        "select application_id, seat_id, choice, organisation_id from desk_vote where session_id = $1
         order by application_id, seat_id",
    )
    .bind(session)
    .fetch_all(connection)
    .await?;
    let read = |(application, seat, choice, organisation): (i64, i64, String, i64)| {
        Some(Vote {
            about: application,
            seat,
            choice: choice.parse().ok()?,
            organisation,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Keeps what a seat says; what it said before goes.
pub async fn vote(
    connection: &mut AnyConnection,
    session: i64,
    vote: &Vote,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into desk_vote (session_id, application_id, seat_id, choice, organisation_id, person_id, voted_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (session_id, application_id, seat_id) do update set choice = excluded.choice,
            organisation_id = excluded.organisation_id, person_id = excluded.person_id, voted_at = excluded.voted_at",
    )
    .bind(session)
    .bind(vote.about)
    .bind(vote.seat)
    .bind(vote.choice.as_str())
    .bind(vote.organisation)
    .bind(acting.person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The minutes of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Minutes {
    /// What they say.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// When they were written last, in seconds.
    pub written_at: i64,
    /// Raised by each change; 0 where there are none yet.
    pub version: i64,
}

/// The minutes of a session.
pub async fn minutes(connection: &mut AnyConnection, session: i64) -> Result<Minutes, StoreError> {
    let row: Option<(String, String, i64, i64)> =
        sqlx::query_as("select words, language, written_at, version from desk_minutes where session_id = $1")
            .bind(session)
            .fetch_optional(connection)
            .await?;
    Ok(
        row.map_or_else(Minutes::default, |(words, language, written_at, version)| {
            Minutes {
                words,
                language: language.parse().unwrap_or_default(),
                written_at,
                version,
            }
        }),
    )
}

/// Writes the minutes; false when somebody did since `minutes.version`.
pub async fn write(
    connection: &mut AnyConnection,
    session: i64,
    minutes: &Minutes,
    acting: Acting,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into desk_minutes (session_id, words, language, person_id, written_at, version)
         values ($1, $2, $3, $4, $5, $6 + 1)
         on conflict (session_id) do update set words = excluded.words, language = excluded.language,
            person_id = excluded.person_id, written_at = excluded.written_at, version = excluded.version
         where desk_minutes.version = $6",
    )
    .bind(session)
    .bind(&minutes.words)
    .bind(minutes.language.code())
    .bind(acting.person)
    .bind(minutes.written_at)
    .bind(minutes.version)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The seats that approved the minutes as they are.
pub async fn approvals(
    connection: &mut AnyConnection,
    session: i64,
    version: i64,
) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar(
            "select seat_id from desk_minutes_approval where session_id = $1 and version = $2",
        )
        .bind(session)
        .bind(version)
        .fetch_all(connection)
        .await?,
    )
}

/// Approves the minutes for a seat; once is enough.
pub async fn approve(
    connection: &mut AnyConnection,
    (session, seat): (i64, i64),
    version: i64,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into desk_minutes_approval (session_id, seat_id, version, person_id, approved_at)
         values ($1, $2, $3, $4, $5) on conflict (session_id, seat_id, version) do nothing",
    )
    .bind(session)
    .bind(seat)
    .bind(version)
    .bind(acting.person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
