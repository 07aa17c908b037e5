//! Many rows by few statements: lists of parameters, and inserts of many rows at once.

use futures_util::future::join;
use sqlx::AnyConnection;
use sqlx::any::Any;

use super::StoreError;

/// Most bound values in one statement: SQLite accepts 32,766, PostgreSQL 65,535.
const MOST_PARAMETERS: usize = 32_000;

/// Most rows in one statement: a few hundred make what a statement costs by itself small.
const MOST_ROWS: usize = 256;

/// A list of parameters for `in`: `$3, $4, $5` for three values of which the first is the third.
/// The query builder of sqlx writes `?`, which PostgreSQL does not understand.
#[must_use]
pub fn parameters(first: usize, count: usize) -> String {
    (first..first + count)
        .map(|number| format!("${number}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Writes many rows by few statements: `insert into … values ($1, $2), ($3, $4)…`.
///
/// `head` ends before `values`; every row must push exactly `width` values.
///
/// # Errors
/// When the database refuses a row.
pub async fn insert_rows<R>(
    connection: &mut AnyConnection,
    head: &str,
    width: usize,
    rows: &[R],
    push: impl FnMut(&R, &mut Values),
) -> Result<(), StoreError> {
    insert(connection, head, width, rows, "", push).await
}

/// As [`insert_rows`], leaving alone the rows that exist.
///
/// # Errors
/// When the database refuses a row.
pub async fn insert_new_rows<R>(
    connection: &mut AnyConnection,
    head: &str,
    width: usize,
    rows: &[R],
    push: impl FnMut(&R, &mut Values),
) -> Result<(), StoreError> {
    insert(connection, head, width, rows, " on conflict do nothing", push).await
}

async fn insert<R>(
    connection: &mut AnyConnection,
    head: &str,
    width: usize,
    rows: &[R],
    tail: &str,
    mut push: impl FnMut(&R, &mut Values),
) -> Result<(), StoreError> {
    // SQLite looks a named parameter up by walking all names: thousands of `$1` cost more than the
    // rows. Unnamed ones are found by their place, which is the only order used here.
    let unnamed = connection.backend_name() == "SQLite";
    let most = MOST_ROWS.min(1 << (MOST_PARAMETERS / width).ilog2());
    let mut rest = rows;
    let mut next = || {
        // Always a power of two: few statements, each prepared once and kept, fit any number of rows.
        let count = most.min(1 << rest.len().checked_ilog2()?);
        let (chunk, after) = rest.split_at(count);
        rest = after;
        let mut values = Values::with_room_for(count * width);
        for row in chunk {
            push(row, &mut values);
        }
        debug_assert_eq!(
            values.count,
            count * width,
            "a row pushes as many values as the head names"
        );
        let sql = statement(head, width, count, tail, unnamed);
        Some(sqlx::query_with(sqlx::AssertSqlSafe(sql), values.arguments))
    };
    let mut ready = next();
    while let Some(query) = ready {
        // The values of the next rows are made while the database takes these.
        let (done, after) = join(query.execute(&mut *connection), async { next() }).await;
        done?;
        ready = after;
    }
    Ok(())
}

/// `HEAD values ($1,$2), ($3,$4) TAIL`.
fn statement(head: &str, width: usize, rows: usize, tail: &str, unnamed: bool) -> String {
    let mut sql = String::with_capacity(head.len() + rows * width * 6);
    sql.push_str(head);
    sql.push_str(" values ");
    let mut number = 0;
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..width {
            number += 1;
            if column > 0 {
                sql.push(',');
            }
            if unnamed {
                sql.push('?');
            } else {
                sql.push('$');
                sql.push_str(&number.to_string());
            }
        }
        sql.push(')');
    }
    sql.push_str(tail);
    sql
}

/// The values of the rows of one [`insert_rows`].
#[derive(Default)]
pub struct Values {
    arguments: sqlx::any::AnyArguments,
    count: usize,
}

impl Values {
    fn with_room_for(count: usize) -> Self {
        use sqlx::Arguments;
        let mut values = Self::default();
        values.arguments.reserve(count, 0);
        values
    }

    /// Adds a text or nothing.
    pub fn text(&mut self, value: Option<&str>) -> &mut Self {
        match value {
            // A borrowed text is copied once; an `Option` of one would be copied three times.
            Some(text) => self.add(text),
            None => self.add(None::<String>),
        }
    }

    /// Adds a whole number or nothing.
    pub fn number(&mut self, value: Option<i64>) -> &mut Self {
        self.add(value)
    }

    /// Adds a number with decimals or nothing.
    pub fn double(&mut self, value: Option<f64>) -> &mut Self {
        self.add(value)
    }

    fn add<'q, T>(&mut self, value: T) -> &mut Self
    where
        T: sqlx::Encode<'q, Any> + sqlx::Type<Any>,
    {
        use sqlx::Arguments;
        self.arguments.add(value).expect("text and numbers always encode");
        self.count += 1;
        self
    }
}
