//! Pieces, their versions and who checked them.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::file::piece::{Check, Depth, HeldFile, Piece, PieceKind, SignedAct, Version};
use crate::shared::authz::{Acting, Clearance};
use crate::shared::store::{StoreError, parameters};
use crate::shared::uploads::{Format, State};

const SELECT: &str =
    "select piece.id, piece.organisation_id, piece.kind, title, period, valid_until, clearance,
        piece.version, number, piece_version.sha256, name, text_version, signatory, signed_on, added_at,
        upload.bytes, upload.format, upload.state
     from piece join piece_version on piece_version.piece_id = piece.id
        left join upload on upload.sha256 = piece_version.sha256
     where removed_at is null";

const LAST: &str =
    "number = (select max(newest.number) from piece_version newest where newest.piece_id = piece.id)";

/// The pieces of an organisation that have one of these clearances, each with its last version.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    connection: &mut AnyConnection,
    organisation: i64,
    clearances: impl Iterator<Item = Clearance>,
) -> Result<Vec<Piece>, StoreError> {
    let clearances: Vec<Clearance> = clearances.collect();
    let list = parameters(2, clearances.len());
    let sql = format!(
        "{SELECT} and piece.organisation_id = $1 and clearance in ({list}) and {LAST}
         order by piece.kind, period desc, piece.created_at, piece.id"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(organisation);
    let query = clearances
        .iter()
        .fold(query, |query, clearance| query.bind(clearance.as_str()));
    let rows = query.fetch_all(connection).await?;
    let mut pieces: Vec<Piece> = rows
        .iter()
        .filter_map(|row| piece(row).transpose())
        .collect::<Result<_, _>>()?;
    pieces.sort_by_key(|piece| piece.kind);
    Ok(pieces)
}

/// A piece of an organisation, with its last version; nothing when it was taken away.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(
    connection: &mut AnyConnection,
    organisation: i64,
    id: i64,
) -> Result<Option<Piece>, StoreError> {
    let sql = format!("{SELECT} and piece.organisation_id = $1 and piece.id = $2 and {LAST}");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), piece)
}

/// Every version of a piece, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn versions(connection: &mut AnyConnection, id: i64) -> Result<Vec<Version>, StoreError> {
    let sql = format!("{SELECT} and piece.id = $1 order by number desc");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_all(connection)
        .await?;
    rows.iter().map(version).collect()
}

/// Writes a piece that has no version yet.
///
/// # Errors
/// When the database does not answer.
pub async fn add(connection: &mut AnyConnection, piece: &Piece, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into piece (id, organisation_id, kind, title, period, valid_until, clearance, created_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
    )
    .bind(piece.id)
    .bind(piece.organisation)
    .bind(piece.kind.as_str())
    .bind(&piece.title)
    .bind(&piece.period)
    .bind(piece.valid_until.map(|date| date.to_string()))
    .bind(piece.clearance.as_str())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Changes what is said of a piece; false when somebody changed it since `piece.version`.
///
/// # Errors
/// When the database does not answer.
pub async fn change(connection: &mut AnyConnection, piece: &Piece) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update piece set title = $1, period = $2, valid_until = $3, clearance = $4, version = version + 1
         where id = $5 and version = $6 and removed_at is null",
    )
    .bind(&piece.title)
    .bind(&piece.period)
    .bind(piece.valid_until.map(|date| date.to_string()))
    .bind(piece.clearance.as_str())
    .bind(piece.id)
    .bind(piece.version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Takes a piece out of the file; false when it was already.
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
        "update piece set removed_at = $1 where id = $2 and organisation_id = $3 and removed_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(organisation)
    .execute(connection)
    .await?;
    Ok(removed.rows_affected() > 0)
}

/// Adds a version to a piece.
///
/// # Errors
/// When the database does not answer.
pub async fn add_version(
    connection: &mut AnyConnection,
    row: i64,
    piece: &Piece,
    version: &Version,
    acting: Acting,
) -> Result<(), StoreError> {
    let (file, act) = (version.file.as_ref(), version.act.as_ref());
    sqlx::query(
        "insert into piece_version (id, piece_id, organisation_id, number, sha256, name, text_version, signatory,
            signed_on, person_id, mandate_id, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(row)
    .bind(piece.id)
    .bind(piece.organisation)
    .bind(version.number)
    .bind(file.map(|file| file.sha256.as_str()))
    .bind(file.map_or("", |file| file.name.as_str()))
    .bind(act.map(|act| act.text.as_str()))
    .bind(act.map(|act| act.signatory.as_str()))
    .bind(act.and_then(|act| act.on).map(|date| date.to_string()))
    .bind(acting.person)
    .bind(acting.mandate)
    .bind(version.added_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// How many files an organisation keeps, and their bytes together; every version counts.
///
/// # Errors
/// When the database does not answer.
pub async fn kept(connection: &mut AnyConnection, organisation: i64) -> Result<(u64, u64), StoreError> {
    let row = sqlx::query(
        "select count(*), cast(coalesce(sum(bytes), 0) as bigint)
         from piece_version join upload on upload.sha256 = piece_version.sha256 where organisation_id = $1",
    )
    .bind(organisation)
    .fetch_one(connection)
    .await?;
    let (files, bytes): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    Ok((files.unsigned_abs(), bytes.unsigned_abs()))
}

/// The checks of a piece, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn checks(connection: &mut AnyConnection, id: i64) -> Result<Vec<Check>, StoreError> {
    let rows = sqlx::query(
        "select id, number, by_organisation_id, depth, valid_until, checked_at, accepts from piece_check
         where piece_id = $1 order by checked_at desc, id",
    )
    .bind(id)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| check(row).transpose()).collect()
}

/// Writes a check.
///
/// # Errors
/// When the database does not answer.
pub async fn add_check(
    connection: &mut AnyConnection,
    piece: &Piece,
    check: &Check,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into piece_check (id, piece_id, organisation_id, number, by_organisation_id, person_id, mandate_id,
            depth, accepts, valid_until, checked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(check.id)
    .bind(piece.id)
    .bind(piece.organisation)
    .bind(check.number)
    .bind(check.by)
    .bind(acting.person)
    .bind(acting.mandate)
    .bind(check.depth.as_str())
    .bind(check.accepts)
    .bind(check.valid_until.map(|date| date.to_string()))
    .bind(check.checked_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// A piece that this version does not understand is left out.
pub(super) fn piece(row: &AnyRow) -> Result<Option<Piece>, StoreError> {
    let (kind, clearance): (String, String) = (row.try_get(2)?, row.try_get(6)?);
    let (Ok(kind), Ok(clearance)) = (kind.parse::<PieceKind>(), clearance.parse()) else {
        return Ok(None);
    };
    Ok(Some(Piece {
        id: row.try_get(0)?,
        organisation: row.try_get(1)?,
        kind,
        title: row.try_get(3)?,
        period: row.try_get(4)?,
        valid_until: date(row, 5)?,
        clearance,
        version: row.try_get(7)?,
        last: version(row)?,
    }))
}

fn version(row: &AnyRow) -> Result<Version, StoreError> {
    let (sha256, text): (Option<String>, Option<String>) = (row.try_get(9)?, row.try_get(11)?);
    let file = match sha256 {
        Some(sha256) => {
            let (format, state): (String, String) = (row.try_get(16)?, row.try_get(17)?);
            Some(HeldFile {
                sha256,
                name: row.try_get(10)?,
                bytes: row.try_get::<i64, _>(15)?.unsigned_abs(),
                format: format.parse().unwrap_or(Format::Csv),
                state: state.parse().unwrap_or(State::IntegrityError),
            })
        }
        None => None,
    };
    let act = match text {
        Some(text) => Some(SignedAct {
            text,
            signatory: row.try_get::<Option<String>, _>(12)?.unwrap_or_default(),
            on: date(row, 13)?,
        }),
        None => None,
    };
    Ok(Version {
        number: row.try_get(8)?,
        file,
        act,
        added_at: row.try_get(14)?,
    })
}

fn check(row: &AnyRow) -> Result<Option<Check>, StoreError> {
    let depth: String = row.try_get(3)?;
    let Ok(depth) = depth.parse::<Depth>() else {
        return Ok(None);
    };
    Ok(Some(Check {
        id: row.try_get(0)?,
        number: row.try_get(1)?,
        by: row.try_get(2)?,
        depth,
        valid_until: date(row, 4)?,
        checked_at: row.try_get(5)?,
        accepts: row.try_get(6)?,
    }))
}

pub(super) fn date(row: &AnyRow, column: usize) -> Result<Option<Date>, StoreError> {
    let text: Option<String> = row.try_get(column)?;
    Ok(text.and_then(|text| text.parse().ok()))
}
