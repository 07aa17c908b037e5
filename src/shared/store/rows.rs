//! Many rows by few statements: lists of parameters, and inserts of many rows at once.

use sqlx::AnyConnection;
use sqlx::any::Any;

use super::StoreError;

/// Most bound values in one statement: SQLite accepts 32,766, PostgreSQL 65,535.
const MOST_PARAMETERS: usize = 32_000;

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
    // Statements of one size are prepared once and reused; a few hundred rows amortise the call.
    let most = (MOST_PARAMETERS / width).min(250);
    // SQLite looks a named parameter up by walking all names: thousands of `$1` cost more than the
    // rows. Unnamed ones are found by their place, which is the only order used here.
    let unnamed = connection.backend_name() == "SQLite";
    for chunk in rows.chunks(most) {
        let mut sql = String::with_capacity(head.len() + chunk.len() * width * 6);
        sql.push_str(head);
        sql.push_str(" values ");
        let mut number = 0;
        for row in 0..chunk.len() {
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
        let mut values = Values::default();
        for row in chunk {
            push(row, &mut values);
        }
        debug_assert_eq!(
            values.count,
            chunk.len() * width,
            "a row pushes as many values as the head names"
        );
        sqlx::query_with(sqlx::AssertSqlSafe(sql), values.arguments)
            .persistent(chunk.len() == most)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The values of the rows of one [`insert_rows`].
#[derive(Default)]
pub struct Values {
    arguments: sqlx::any::AnyArguments,
    count: usize,
}

impl Values {
    /// Adds a text or nothing.
    pub fn text(&mut self, value: Option<&str>) -> &mut Self {
        self.add(value.map(str::to_owned))
    }

    /// Adds a whole number or nothing.
    pub fn number(&mut self, value: Option<i64>) -> &mut Self {
        self.add(value)
    }

    /// Adds a number with decimals or nothing.
    pub fn double(&mut self, value: Option<f64>) -> &mut Self {
        self.add(value)
    }

    fn add<T>(&mut self, value: Option<T>) -> &mut Self
    where
        T: for<'q> sqlx::Encode<'q, Any> + sqlx::Type<Any>,
    {
        use sqlx::Arguments;
        self.arguments.add(value).expect("text and numbers always encode");
        self.count += 1;
        self
    }
}
