//! How an application came to stand where it stands.

use sqlx::{AnyConnection, Row};

use crate::features::applications::late;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// Something that was done to an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What, as the journal has it.
    pub act: String,
    /// Which version it was about; 0 for none.
    pub version: i64,
    /// The reasons that were given; may be empty.
    pub words: String,
    /// For which organisation it was done.
    pub organisation: Option<i64>,
    /// When, in seconds.
    pub at: i64,
}

/// Everything that was done to an application, the newest first.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Event>, StoreError> {
    let rows = sqlx::query(
        "select act, version, words, organisation_id, happened_at from application_event where application_id = $1
         order by turn desc",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Event {
                act: row.try_get(0)?,
                version: row.try_get(1)?,
                words: row.try_get(2)?,
                organisation: row.try_get(3)?,
                at: row.try_get(4)?,
            })
        })
        .collect()
}

/// Why the organisers of a call admitted answers that came too late: the application, for which organiser, when, in seconds, and the
/// reason; those of an application follow each other, the last yes last.
pub async fn late_admitted(
    connection: &mut AnyConnection,
    call: i64,
) -> Result<Vec<(i64, Option<i64>, i64, String)>, StoreError> {
    let rows = sqlx::query(
        "select event.application_id, event.organisation_id, event.happened_at, event.words
         from application_event event join application on application.id = event.application_id
         where application.call_id = $1 and event.act in ($2, $3) and exists (
            select 1 from application_event admitted
            where admitted.application_id = event.application_id and admitted.act = $3)
         order by event.application_id, event.turn",
    )
    .bind(call)
    .bind(late::AGREED)
    .bind(late::ADMITTED)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?)))
        .collect()
}

/// Notes what was done, in the turn that was taken for it: one line a turn.
pub async fn happened(
    connection: &mut AnyConnection,
    application: i64,
    event: &Event,
    acting: Option<Acting>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into application_event (application_id, turn, act, version, words, person_id, organisation_id, happened_at)
         values ($1, (select turn from application where id = $1), $2, $3, $4, $5, $6, $7)",
    )
    .bind(application)
    .bind(&event.act)
    .bind(event.version)
    .bind(&event.words)
    .bind(acting.map(|acting| acting.person))
    .bind(event.organisation)
    .bind(event.at)
    .execute(connection)
    .await?;
    Ok(())
}
