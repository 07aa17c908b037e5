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

/// A list of numbers for `in`, written into the statement: `7, 9`. For statements that are asked once: hundreds of parameters take
/// longer to be found by their names than numbers to be read.
#[must_use]
pub fn numbers(numbers: &[i64]) -> String {
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
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
        let mut values = Values::looking(width);
        for row in chunk {
            push(row, values.next_row());
        }
        values.begin(count);
        for row in chunk {
            push(row, values.next_row());
            debug_assert_eq!(
                values.column, width,
                "a row pushes as many values as the head names"
            );
        }
        let sql = statement(head, &values.shared, count, tail, unnamed);
        let arguments = values.arguments.unwrap_or_default();
        Some(sqlx::query_with(sqlx::AssertSqlSafe(sql), arguments))
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

/// `HEAD values ($1,'word',$2), ($3,'word',$4) TAIL`.
fn statement(head: &str, shared: &[Option<String>], rows: usize, tail: &str, unnamed: bool) -> String {
    let mut sql = String::with_capacity(head.len() + rows * shared.len() * 6);
    sql.push_str(head);
    sql.push_str(" values ");
    let mut number = 0;
    for row in 0..rows {
        for (column, literal) in shared.iter().enumerate() {
            sql.push_str(match (row, column) {
                (0, 0) => "(",
                (_, 0) => ", (",
                _ => ",",
            });
            if let Some(literal) = literal {
                sql.push_str(literal);
                continue;
            }
            number += 1;
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

/// The values of the rows of one [`insert_rows`]. The rows of a statement are gone through twice: what
/// they turn out to share is then written into the statement, once for all of them.
pub struct Values {
    /// None while looking for what the rows share.
    arguments: Option<sqlx::any::AnyArguments>,
    /// What all rows have in a column, as SQL writes it.
    shared: Vec<Option<String>>,
    /// Rows gone through.
    rows: usize,
    column: usize,
}

impl Values {
    fn looking(width: usize) -> Self {
        Self {
            arguments: None,
            shared: vec![None; width],
            rows: 0,
            column: 0,
        }
    }

    fn begin(&mut self, rows: usize) {
        use sqlx::Arguments;
        let mut arguments = sqlx::any::AnyArguments::default();
        let own = self.shared.iter().filter(|literal| literal.is_none()).count();
        arguments.reserve(rows * own, 0);
        self.arguments = Some(arguments);
    }

    fn next_row(&mut self) -> &mut Self {
        self.rows += 1;
        self.column = 0;
        self
    }

    /// Adds a text or nothing.
    pub fn text(&mut self, value: Option<&str>) -> &mut Self {
        match value {
            // A borrowed text is copied once; an `Option` of one would be copied three times.
            Some(text) => self.add(text),
            None => self.add(None::<String>),
        }
    }

    /// Adds a word of a short list, or nothing: likely to be that of every row.
    pub fn word(&mut self, value: Option<&str>) -> &mut Self {
        let plain = |word: &str| {
            word.bytes()
                .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'0'..=b'9'))
        };
        let same = |literal: &str| match value {
            Some(word) => {
                literal
                    .strip_prefix('\'')
                    .and_then(|rest| rest.strip_suffix('\''))
                    == Some(word)
            }
            None => literal == "null",
        };
        if self.is_shared(same, || match value {
            Some(word) => plain(word).then(|| format!("'{word}'")),
            None => Some("null".to_owned()),
        }) {
            return self;
        }
        self.text(value)
    }

    /// Adds a whole number or nothing.
    pub fn number(&mut self, value: Option<i64>) -> &mut Self {
        self.add(value)
    }

    /// Adds a whole number, or nothing, that is likely to be that of every row: the file they come from.
    pub fn same_number(&mut self, value: Option<i64>) -> &mut Self {
        let literal = || value.map_or_else(|| "null".to_owned(), |number| number.to_string());
        if self.is_shared(|shared| shared == literal(), || Some(literal())) {
            return self;
        }
        self.number(value)
    }

    /// Adds a number with decimals or nothing.
    pub fn double(&mut self, value: Option<f64>) -> &mut Self {
        self.add(value)
    }

    /// Whether a value needs no parameter: it is being compared with those before, or stands in the
    /// statement.
    fn is_shared(&mut self, same: impl Fn(&str) -> bool, literal: impl Fn() -> Option<String>) -> bool {
        let shared = &mut self.shared[self.column];
        if self.arguments.is_none() {
            if self.rows == 1 {
                *shared = literal();
            } else if !shared.as_deref().is_some_and(same) {
                *shared = None;
            }
        } else if shared.is_none() {
            return false;
        }
        self.column += 1;
        true
    }

    fn add<'q, T>(&mut self, value: T) -> &mut Self
    where
        T: sqlx::Encode<'q, Any> + sqlx::Type<Any>,
    {
        use sqlx::Arguments;
        self.column += 1;
        if let Some(arguments) = &mut self.arguments {
            arguments.add(value).expect("text and numbers always encode");
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Values, statement};

    fn written(rows: &[(i64, &str, &str)]) -> (String, usize) {
        use sqlx::Arguments;
        let push = |row: &(i64, &str, &str), values: &mut Values| {
            values
                .same_number(Some(row.0))
                .word(Some(row.1))
                .text(Some(row.2))
                .word(None);
        };
        let mut values = Values::looking(4);
        for row in rows {
            push(row, values.next_row());
        }
        values.begin(rows.len());
        for row in rows {
            push(row, values.next_row());
        }
        let sql = statement("insert", &values.shared, rows.len(), "", false);
        (sql, values.arguments.map_or(0, |arguments| arguments.len()))
    }

    #[test]
    fn what_all_rows_share_is_written_once_into_the_statement() {
        assert_eq!(
            written(&[(7, "fr-rna", "a"), (7, "fr-rna", "b")]),
            (
                "insert values (7,'fr-rna',$1,null), (7,'fr-rna',$2,null)".into(),
                2
            )
        );
        assert_eq!(
            written(&[(7, "fr-rna", "a"), (8, "fr-siren", "b")]),
            ("insert values ($1,$2,$3,null), ($4,$5,$6,null)".into(), 6)
        );
    }

    #[test]
    fn a_word_that_is_none_is_never_written_into_a_statement() {
        assert_eq!(
            written(&[(7, "l'eau", "a"), (7, "l'eau", "b")]),
            ("insert values (7,$1,$2,null), (7,$3,$4,null)".into(), 4)
        );
        assert_eq!(
            written(&[(7, "rna", "a"), (7, "l'eau", "b"), (7, "rna", "c")]).1,
            6
        );
    }
}
