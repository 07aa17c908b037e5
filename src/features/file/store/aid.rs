//! State aid that organisations received, as they say.

use sqlx::{AnyConnection, Row};

use super::pieces::date;
use crate::features::file::aid::Aid;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// What an organisation received, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Aid>, StoreError> {
    let rows = sqlx::query(
        "select id, regime, member_state, granted_on, cents, funder, subject from state_aid
         where organisation_id = $1 and removed_at is null order by granted_on desc, id",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    let mut aids = Vec::with_capacity(rows.len());
    for row in rows {
        let regime: String = row.try_get(1)?;
        if let (Ok(regime), Some(granted_on)) = (regime.parse(), date(&row, 3)?) {
            aids.push(Aid {
                id: row.try_get(0)?,
                regime,
                member_state: row.try_get(2)?,
                granted_on,
                cents: row.try_get(4)?,
                funder: row.try_get(5)?,
                subject: row.try_get(6)?,
            });
        }
    }
    Ok(aids)
}

/// Writes an aid.
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    connection: &mut AnyConnection,
    organisation: i64,
    aid: &Aid,
    acting: Acting,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into state_aid (id, organisation_id, regime, member_state, granted_on, cents, funder, subject,
            person_id, mandate_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(aid.id)
    .bind(organisation)
    .bind(aid.regime.as_str())
    .bind(&aid.member_state)
    .bind(aid.granted_on.to_string())
    .bind(aid.cents)
    .bind(&aid.funder)
    .bind(&aid.subject)
    .bind(acting.person)
    .bind(acting.mandate)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes an aid away; false when it was already.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(
    connection: &mut AnyConnection,
    organisation: i64,
    id: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let removed = sqlx::query(
        "update state_aid set removed_at = $1 where id = $2 and organisation_id = $3 and removed_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(organisation)
    .execute(connection)
    .await?;
    Ok(removed.rows_affected() > 0)
}
