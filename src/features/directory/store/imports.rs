//! Files that were loaded: what they were, when, what became of their lines.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, FromRow};

use crate::shared::store::{StoreError, insert_rows};

/// One file that was loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Import {
    /// Number in the database.
    pub id: i64,
    /// `rna-import`, `rna-waldec`, `cog-communes`, `contours`, `demonstration`.
    pub kind: String,
    /// `rna`, `cog`, `contours`, `demonstration`.
    pub register: String,
    /// Its name, without folders.
    pub file_name: String,
    /// The date the data speaks of, ISO, when known.
    pub file_date: Option<String>,
    /// Under what licence it may be reused.
    pub licence: Option<String>,
    /// SHA-256, hexadecimal.
    pub sha256: String,
    /// Size.
    pub bytes: i64,
    /// Its name without dates: what the next month's file replaces.
    pub unit: String,
    /// Registering offices it speaks for, separated by spaces.
    pub scope: String,
    /// Records found.
    pub lines_read: i64,
    /// Records kept.
    pub lines_kept: i64,
    /// Records refused.
    pub lines_rejected: i64,
    /// Organisations that were not known.
    pub organisations_added: i64,
    /// Organisations whose values changed.
    pub organisations_changed: i64,
    /// Entries of earlier files that this one no longer holds.
    pub entries_missing: i64,
    /// Seconds since 1970, UTC.
    pub finished_at: i64,
}

/// Writes down a file, and why lines were refused or remarked.
///
/// # Errors
/// When the database refuses a row.
pub async fn write(
    connection: &mut AnyConnection,
    import: &Import,
    reasons: &[(String, u64)],
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into import (id, kind, register, file_name, file_date, licence, sha256, bytes, unit, scope, lines_read,
            lines_kept, lines_rejected, organisations_added, organisations_changed, entries_missing, finished_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         on conflict (id) do update set lines_read = excluded.lines_read, lines_kept = excluded.lines_kept,
            lines_rejected = excluded.lines_rejected, organisations_added = excluded.organisations_added,
            organisations_changed = excluded.organisations_changed, entries_missing = excluded.entries_missing,
            kind = excluded.kind, register = excluded.register, scope = excluded.scope, file_date = excluded.file_date,
            finished_at = excluded.finished_at",
    )
    .bind(import.id)
    .bind(&import.kind)
    .bind(&import.register)
    .bind(&import.file_name)
    .bind(import.file_date.as_deref())
    .bind(import.licence.as_deref())
    .bind(&import.sha256)
    .bind(import.bytes)
    .bind(&import.unit)
    .bind(&import.scope)
    .bind(import.lines_read)
    .bind(import.lines_kept)
    .bind(import.lines_rejected)
    .bind(import.organisations_added)
    .bind(import.organisations_changed)
    .bind(import.entries_missing)
    .bind(import.finished_at)
    .execute(&mut *connection)
    .await?;
    insert_rows(
        connection,
        "insert into import_reason (import_id, reason, lines)",
        3,
        reasons,
        |reason, values| {
            values
                .number(Some(import.id))
                .text(Some(&reason.0))
                .number(Some(i64::try_from(reason.1).unwrap_or(i64::MAX)));
        },
    )
    .await
}

/// The files that were loaded, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Import>, StoreError> {
    Ok(sqlx::query_as("select * from import order by id desc")
        .fetch_all(connection)
        .await?)
}

/// The files that were loaded before that of this number, newest first, so many at most.
///
/// # Errors
/// When the database does not answer.
pub async fn before(connection: &mut AnyConnection, id: i64, most: i64) -> Result<Vec<Import>, StoreError> {
    Ok(
        sqlx::query_as("select * from import where id < $1 order by id desc limit $2")
            .bind(id)
            .bind(most)
            .fetch_all(connection)
            .await?,
    )
}

/// The newest file of the same kind and unit before the import `before`.
///
/// # Errors
/// When the database does not answer.
pub async fn latest_of_unit(
    connection: &mut AnyConnection,
    kind: &str,
    unit: &str,
    before: i64,
) -> Result<Option<Import>, StoreError> {
    Ok(sqlx::query_as(
        "select * from import where kind = $1 and unit = $2 and id < $3 order by id desc limit 1",
    )
    .bind(kind)
    .bind(unit)
    .bind(before)
    .fetch_optional(connection)
    .await?)
}

/// The number that the next file takes.
///
/// # Errors
/// When the database does not answer.
pub async fn next_id(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    let last: i64 = sqlx::query_scalar("select coalesce(max(id), 0) from import")
        .fetch_one(connection)
        .await?;
    Ok(last + 1)
}

/// Why lines were refused or remarked: for each file, the reasons, the commonest first.
///
/// # Errors
/// When the database does not answer.
pub async fn reasons(
    connection: &mut AnyConnection,
) -> Result<BTreeMap<i64, Vec<(String, u64)>>, StoreError> {
    let rows: Vec<(i64, String, i64)> = sqlx::query_as(
        "select import_id, reason, lines from import_reason order by import_id, lines desc, reason",
    )
    .fetch_all(connection)
    .await?;
    let mut reasons = BTreeMap::<_, Vec<_>>::new();
    for (import_id, reason, lines) in rows {
        reasons
            .entry(import_id)
            .or_default()
            .push((reason, lines.unsigned_abs()));
    }
    Ok(reasons)
}
