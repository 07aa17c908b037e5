//! What somebody said is not the same body: neither a file nor a computation joins them again.

use std::collections::{HashMap, HashSet};

use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, parameters};

/// A register and a number there.
pub type Entry<'a> = (&'a str, &'a str);

/// Remembers that two entries are of two bodies.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut AnyConnection,
    one: Entry<'_>,
    other: Entry<'_>,
    reason: &str,
    said_at: i64,
) -> Result<(), StoreError> {
    let (one, other) = (one.min(other), one.max(other));
    sqlx::query(
        "insert into not_same (register, number, other_register, other_number, reason, said_at)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
    )
    .bind(one.0)
    .bind(one.1)
    .bind(other.0)
    .bind(other.1)
    .bind(reason)
    .bind(said_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets that two entries were told apart.
///
/// # Errors
/// When the database does not answer.
pub async fn unsay(
    connection: &mut AnyConnection,
    one: Entry<'_>,
    other: Entry<'_>,
) -> Result<(), StoreError> {
    let (one, other) = (one.min(other), one.max(other));
    sqlx::query(
        "delete from not_same where register = $1 and number = $2 and other_register = $3 and other_number = $4",
    )
    .bind(one.0)
    .bind(one.1)
    .bind(other.0)
    .bind(other.1)
    .execute(connection)
    .await?;
    Ok(())
}

/// The organisations that these numbers of one register were told apart from.
///
/// # Errors
/// When the database does not answer.
pub async fn organisations_apart(
    connection: &mut AnyConnection,
    register: &str,
    numbers: &[&str],
) -> Result<HashMap<String, HashSet<i64>>, StoreError> {
    let mut apart: HashMap<String, HashSet<i64>> = HashMap::new();
    for chunk in numbers.chunks(500) {
        let list = parameters(2, chunk.len());
        for (this, that) in [("", "other_"), ("other_", "")] {
            for (table, numbered) in [("entry", "e.register = n."), ("rna_entry", "'rna' = n.")] {
                let sql = format!(
                    "select n.{this}number, e.organisation_id from not_same n
                     join {table} e on {numbered}{that}register and e.number = n.{that}number
                     where n.{this}register = $1 and n.{this}number in ({list})"
                );
                let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(register);
                let query = chunk.iter().fold(query, |query, number| query.bind(*number));
                for row in query.fetch_all(&mut *connection).await? {
                    apart.entry(row.try_get(0)?).or_default().insert(row.try_get(1)?);
                }
            }
        }
    }
    Ok(apart)
}
