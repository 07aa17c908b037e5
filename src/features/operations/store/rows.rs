//! The rows of a table as lines of JSON, one array a row, in the order of the primary key: the same
//! rows give the same lines on either engine, so that a hash of the lines says whether two databases
//! hold the same.

use std::io;

use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::schema::{ColumnKind, Table};
use crate::shared::files::hex;
use crate::shared::store::{Engine, StoreError, insert_rows};

/// What a table holds, in three figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Its rows.
    pub rows: u64,
    /// Bytes of its lines.
    pub bytes: u64,
    /// SHA-256 of its lines, hexadecimal.
    pub sha256: String,
}

/// Lines being counted and hashed.
#[derive(Debug, Default)]
pub struct Tally {
    rows: u64,
    bytes: u64,
    hasher: Sha256,
}

impl Tally {
    /// One more line, with its end.
    pub fn line(&mut self, line: &[u8]) {
        self.rows += 1;
        self.bytes += line.len() as u64;
        self.hasher.update(line);
    }

    /// The figures.
    #[must_use]
    pub fn held(self) -> Held {
        Held {
            rows: self.rows,
            bytes: self.bytes,
            sha256: hex(&self.hasher.finalize()),
        }
    }
}

/// Why the rows could not be read or handed on.
#[derive(Debug, thiserror::Error)]
pub enum RowsError {
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Whoever takes the lines refused one.
    #[error(transparent)]
    Taker(#[from] io::Error),
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A whole number.
    Number(i64),
    /// A text; a number with decimals too, in the fewest figures that give it back exactly.
    Text(String),
}

/// Gives every row of a table to `each`, one line with its end at a time.
///
/// # Errors
/// When the database does not answer or `each` fails.
pub async fn lines(
    connection: &mut AnyConnection,
    engine: Engine,
    table: &Table,
    mut each: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<Held, RowsError> {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    // PostgreSQL sorts texts as people do; bytes sort alike everywhere.
    let order: Vec<String> = table
        .columns
        .iter()
        .filter(|column| table.key.contains(&column.name))
        .map(|column| match (engine, column.kind) {
            (Engine::Postgres, ColumnKind::Text) => format!("{} collate \"C\"", column.name),
            _ => column.name.clone(),
        })
        .collect();
    let sql = format!(
        "select {} from {} order by {}",
        columns.join(", "),
        table.name,
        order.join(", ")
    );
    let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(connection);
    let mut tally = Tally::default();
    let mut line = Vec::new();
    while let Some(row) = rows.try_next().await.map_err(StoreError::from)? {
        line.clear();
        write(&row, table, &mut line)?;
        tally.line(&line);
        each(&line)?;
    }
    Ok(tally.held())
}

fn write(row: &AnyRow, table: &Table, line: &mut Vec<u8>) -> Result<(), StoreError> {
    let json = "texts and numbers always become JSON";
    for (index, column) in table.columns.iter().enumerate() {
        line.push(if index == 0 { b'[' } else { b',' });
        match column.kind {
            ColumnKind::Text => {
                let value: Option<&str> = row.try_get(index)?;
                serde_json::to_writer(&mut *line, &value).expect(json);
            }
            ColumnKind::Number => {
                let value: Option<i64> = row.try_get(index)?;
                serde_json::to_writer(&mut *line, &value).expect(json);
            }
            ColumnKind::Double => {
                let value: Option<f64> = row.try_get(index)?;
                serde_json::to_writer(&mut *line, &value.map(|value| value.to_string())).expect(json);
            }
        }
    }
    line.extend_from_slice(b"]\n");
    Ok(())
}

/// Reads a line back; nothing when it is not a row of that table.
#[must_use]
pub fn read(line: &[u8], table: &Table) -> Option<Vec<Option<Value>>> {
    let values: Vec<Option<Value>> = serde_json::from_slice(line).ok()?;
    let fits = values.len() == table.columns.len()
        && values
            .iter()
            .zip(&table.columns)
            .all(|(value, column)| match (value, column.kind) {
                (None, _)
                | (Some(Value::Number(_)), ColumnKind::Number)
                | (Some(Value::Text(_)), ColumnKind::Text) => true,
                (Some(Value::Text(text)), ColumnKind::Double) => text.parse::<f64>().is_ok(),
                _ => false,
            });
    fits.then_some(values)
}

/// Takes every row out of a table.
///
/// # Errors
/// When the database does not answer.
pub async fn clear(connection: &mut AnyConnection, table: &Table) -> Result<(), StoreError> {
    let sql = format!("delete from {}", table.name);
    sqlx::query(sqlx::AssertSqlSafe(sql)).execute(connection).await?;
    Ok(())
}

/// Puts rows into a table.
///
/// # Errors
/// When the database refuses a row.
pub async fn insert(
    connection: &mut AnyConnection,
    table: &Table,
    rows: &[Vec<Option<Value>>],
) -> Result<(), StoreError> {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let head = format!("insert into {} ({})", table.name, columns.join(", "));
    insert_rows(connection, &head, columns.len(), rows, |row, values| {
        for (value, column) in row.iter().zip(&table.columns) {
            match (value, column.kind) {
                (Some(Value::Number(number)), _) => values.number(Some(*number)),
                (None, ColumnKind::Number) => values.number(None),
                (Some(Value::Text(text)), ColumnKind::Double) => values.double(text.parse().ok()),
                (None, ColumnKind::Double) => values.double(None),
                (Some(Value::Text(text)), _) => values.text(Some(text)),
                (None, ColumnKind::Text) => values.text(None),
            };
        }
    })
    .await
}

/// How many rows a table holds.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection, table: &Table) -> Result<u64, StoreError> {
    let sql = format!("select count(*) from {}", table.name);
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}
