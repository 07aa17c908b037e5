//! What funders checked in the files of several organisations.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use super::pieces::date;
use crate::features::file::piece::{Check, PieceKind};
use crate::shared::authz::Clearance;
use crate::shared::store::{StoreError, parameters};

/// A check that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Whose piece.
    pub organisation: i64,
    /// Number of the piece.
    pub piece: i64,
    /// What it is.
    pub kind: PieceKind,
    /// Who may see the piece, and so that it was checked.
    pub clearance: Clearance,
    /// By whom, how deeply, until when.
    pub check: Check,
}

/// The checks of pieces of these organisations that hold on a day, for the version that stands: the last first. One in words that
/// this version does not know is left out.
///
/// # Errors
/// When the database does not answer.
pub async fn holding(
    connection: &mut AnyConnection,
    organisations: &[i64],
    today: Date,
) -> Result<Vec<Checked>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, organisations.len());
    let sql = format!(
        "select piece_check.id, piece_check.number, by_organisation_id, depth, piece_check.valid_until, checked_at, accepts,
            piece.id, piece.organisation_id, piece.kind, piece.clearance
         from piece_check join piece on piece.id = piece_check.piece_id
         where removed_at is null and piece.organisation_id in ({list})
            and (piece.valid_until is null or piece.valid_until >= $1)
            and (piece_check.valid_until is null or piece_check.valid_until >= $1)
            and piece_check.number = (select max(number) from piece_version where piece_version.piece_id = piece.id)
         order by piece.organisation_id, piece.kind, checked_at desc, piece_check.id"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(today.to_string());
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let mut checks = Vec::new();
    for row in &query.fetch_all(connection).await? {
        let (depth, kind, clearance): (String, String, String) =
            (row.try_get(3)?, row.try_get(9)?, row.try_get(10)?);
        let (Ok(depth), Ok(kind), Ok(clearance)) = (depth.parse(), kind.parse(), clearance.parse()) else {
            continue;
        };
        checks.push(Checked {
            organisation: row.try_get(8)?,
            piece: row.try_get(7)?,
            kind,
            clearance,
            check: Check {
                id: row.try_get(0)?,
                number: row.try_get(1)?,
                by: row.try_get(2)?,
                depth,
                valid_until: date(row, 4)?,
                checked_at: row.try_get(5)?,
                accepts: row.try_get(6)?,
            },
        });
    }
    Ok(checks)
}
