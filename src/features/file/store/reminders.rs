//! Pieces that end, and the letters that said so.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use super::pieces::date;
use crate::shared::store::StoreError;

/// A piece whose end nobody was told of yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Its number.
    pub piece: i64,
    /// Whose.
    pub organisation: i64,
    /// Its last day.
    pub until: Date,
}

/// The pieces that end between two days and whose end was not announced yet so many days before, in
/// the order of their organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn unannounced(
    connection: &mut AnyConnection,
    from: Date,
    to: Date,
    days: i64,
) -> Result<Vec<Ending>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, valid_until from piece
         where removed_at is null and valid_until >= $1 and valid_until <= $2
            and not exists (select 1 from piece_reminder
                where piece_reminder.piece_id = piece.id and piece_reminder.valid_until = piece.valid_until
                    and piece_reminder.days <= $3)
         order by organisation_id, valid_until, id",
    )
    .bind(from.to_string())
    .bind(to.to_string())
    .bind(days)
    .fetch_all(connection)
    .await?;
    let mut endings = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(until) = date(&row, 2)? {
            endings.push(Ending {
                piece: row.try_get(0)?,
                organisation: row.try_get(1)?,
                until,
            });
        }
    }
    Ok(endings)
}

/// Notes that the end of a piece was announced.
///
/// # Errors
/// When the database does not answer.
pub async fn announced(
    connection: &mut AnyConnection,
    row: i64,
    ending: &Ending,
    days: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into piece_reminder (id, piece_id, organisation_id, valid_until, days, sent_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(row)
    .bind(ending.piece)
    .bind(ending.organisation)
    .bind(ending.until.to_string())
    .bind(days)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
