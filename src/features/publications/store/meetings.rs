//! Meetings about publications.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::publications::talking::Meeting;
use crate::shared::store::StoreError;

/// Writes one.
pub async fn insert(
    connection: &mut AnyConnection,
    publication: i64,
    meeting: &Meeting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into publication_meeting (id, publication_id, starts_at, place, words, language, changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(meeting.id)
    .bind(publication)
    .bind(meeting.starts_at)
    .bind(&meeting.place)
    .bind(&meeting.words)
    .bind(meeting.language.code())
    .bind(meeting.changed_at)
    .bind(meeting.version)
    .execute(connection)
    .await?;
    Ok(())
}

/// Those about a publication, the first to begin first.
pub async fn of(connection: &mut AnyConnection, publication: i64) -> Result<Vec<Meeting>, StoreError> {
    let rows = sqlx::query(
        "select id, starts_at, place, words, language, coalesce(cancelled_at, 0), changed_at, version
         from publication_meeting where publication_id = $1 order by starts_at, id",
    )
    .bind(publication)
    .fetch_all(connection)
    .await?;
    rows.iter().map(meeting).collect()
}

/// Says that one will not take place; false where that was said, or there is none.
pub async fn cancel(
    connection: &mut AnyConnection,
    (publication, id): (i64, i64),
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update publication_meeting set cancelled_at = $1, changed_at = $1, version = version + 1
         where id = $2 and publication_id = $3 and cancelled_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(publication)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

fn meeting(row: &AnyRow) -> Result<Meeting, StoreError> {
    let (language, cancelled): (String, i64) = (row.try_get(4)?, row.try_get(5)?);
    Ok(Meeting {
        id: row.try_get(0)?,
        starts_at: row.try_get(1)?,
        place: row.try_get(2)?,
        words: row.try_get(3)?,
        language: language.parse().unwrap_or_default(),
        cancelled: cancelled > 0,
        changed_at: row.try_get(6)?,
        version: row.try_get(7)?,
    })
}
