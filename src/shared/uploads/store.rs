//! Every query about files that are kept.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::format::Format;
use super::state::State;
use crate::shared::store::StoreError;

/// A file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Hash of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes.
    pub bytes: u64,
    /// What it is.
    pub format: Format,
    /// What is known of it.
    pub state: State,
}

/// Writes a file down, unless it is known; one that was damaged is whole again with the same bytes.
pub(super) async fn keep(
    connection: &mut AnyConnection,
    upload: &Upload,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into upload (sha256, bytes, format, state, created_at) values ($1, $2, $3, $4, $5)
         on conflict (sha256) do update set state = excluded.state, scanned_at = null
         where upload.state = 'integrity_error'",
    )
    .bind(&upload.sha256)
    .bind(upload.bytes.cast_signed())
    .bind(upload.format.as_str())
    .bind(upload.state.as_str())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The tables that hold files, each in a column `sha256`: while one of them names a file, it stays.
pub const HOLDERS: &[&str] = &[
    "piece_version",
    "claim_piece",
    "project_file",
    "application_sheet",
    "agreement_signature",
    "report_file",
];

/// That no table holds a file.
fn no_holder() -> String {
    let free: Vec<String> = HOLDERS
        .iter()
        .map(|table| format!("not exists (select 1 from {table} where {table}.sha256 = upload.sha256)"))
        .collect();
    free.join(" and ")
}

/// The files that no table holds and that came before an instant.
pub(super) async fn unheld(connection: &mut AnyConnection, before: i64) -> Result<Vec<String>, StoreError> {
    let sql = format!(
        "select sha256 from upload where created_at < $1 and {} order by sha256",
        no_holder()
    );
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(before)
        .fetch_all(connection)
        .await?)
}

/// Forgets a file that no table holds; false when one does.
pub(super) async fn forget_unheld(connection: &mut AnyConnection, sha256: &str) -> Result<bool, StoreError> {
    let sql = format!("delete from upload where sha256 = $1 and {}", no_holder());
    let forgotten = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(sha256)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected() > 0)
}

/// A file by its hash.
///
/// # Errors
/// When the database does not answer.
pub async fn by_hash(connection: &mut AnyConnection, sha256: &str) -> Result<Option<Upload>, StoreError> {
    let row = sqlx::query("select sha256, bytes, format, state from upload where sha256 = $1")
        .bind(sha256)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(upload).transpose()
}

/// Every file, in the order of their hashes.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Upload>, StoreError> {
    let rows = sqlx::query("select sha256, bytes, format, state from upload order by sha256")
        .fetch_all(connection)
        .await?;
    rows.iter().map(upload).collect()
}

/// The files that wait for a scanner, oldest first.
pub(super) async fn unscanned(connection: &mut AnyConnection, limit: i64) -> Result<Vec<Upload>, StoreError> {
    let rows = sqlx::query(
        "select sha256, bytes, format, state from upload where state in ('pending', 'not_scanned')
         order by created_at, sha256 limit $1",
    )
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(upload).collect()
}

/// Notes what is known of a file.
///
/// # Errors
/// When the database does not answer.
pub async fn mark(
    connection: &mut AnyConnection,
    sha256: &str,
    state: State,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update upload set state = $1, scanned_at = $2 where sha256 = $3")
        .bind(state.as_str())
        .bind(now)
        .bind(sha256)
        .execute(connection)
        .await?;
    Ok(())
}

fn upload(row: &AnyRow) -> Result<Upload, StoreError> {
    let (bytes, format, state): (i64, String, String) = (row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
    Ok(Upload {
        sha256: row.try_get(0)?,
        bytes: bytes.unsigned_abs(),
        // A format of a later version is given out as nothing in particular.
        format: format.parse().unwrap_or(Format::Csv),
        // What is not understood is not trusted.
        state: state.parse().unwrap_or(State::IntegrityError),
    })
}
