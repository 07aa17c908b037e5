//! What somebody said is not the same body: neither a file nor a computation joins them again.

use std::collections::{HashMap, HashSet};

use sqlx::{AnyConnection, Row};

use super::links::Pair;
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

/// Whether somebody told numbers of the RNA apart of which one is of the one organisation, another of the other: its register may say
/// that one took the place of the other.
///
/// # Errors
/// When the database does not answer.
pub async fn is_succession(connection: &mut AnyConnection, one: i64, other: i64) -> Result<bool, StoreError> {
    let apart: i64 = sqlx::query_scalar(
        "select count(*) from not_same n
         join rna_entry a on a.number = n.number join rna_entry b on b.number = n.other_number
         where n.register = 'rna' and n.other_register = 'rna'
            and ((a.organisation_id = $1 and b.organisation_id = $2)
                or (a.organisation_id = $2 and b.organisation_id = $1))",
    )
    .bind(one)
    .bind(other)
    .fetch_one(connection)
    .await?;
    Ok(apart > 0)
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

/// Entries that a register gives a number of another register, where that number's entry is of another
/// organisation: what Sirene and the Verenigingsregister say of the RNA and the BCE/KBO.
///
/// # Errors
/// When the database does not answer.
pub async fn named_elsewhere(connection: &mut AnyConnection) -> Result<Vec<Pair>, StoreError> {
    // `cross join` keeps SQLite from beginning with the wrong table: the second has the index.
    pairs(
        connection,
        "select e.register, e.number, 'rna', r.number from entry e cross join rna_entry r
         where substr(e.declares, 1, 7) = 'fr-rna:' and r.number = substr(e.declares, 8)
            and e.missing_since is null and r.organisation_id <> e.organisation_id
         union
         select e.register, e.number, k.register, k.number from entry e cross join entry k
         where substr(e.declares, 1, 7) = 'be-kbo:' and k.register = 'kbo' and k.number = substr(e.declares, 8)
            and e.missing_since is null and k.organisation_id <> e.organisation_id
         order by 1, 2, 3, 4",
    )
    .await
}

/// Associations that declare a SIREN whose unit is of another organisation, unless Sirene itself names
/// another association for it.
///
/// # Errors
/// When the database does not answer.
pub async fn declared_elsewhere(connection: &mut AnyConnection) -> Result<Vec<Pair>, StoreError> {
    pairs(
        connection,
        "select 'rna', r.number, e.register, e.number from rna_entry r cross join entry e
         where r.siret is not null and r.missing_since is null
            and e.register = 'sirene' and e.number = substr(r.siret, 1, 9) and e.organisation_id <> r.organisation_id
            and (e.declares is null or e.declares in (
                'fr-rna:' || r.number, 'fr-rna:' || coalesce(r.former, ''), 'fr-rna:' || coalesce(r.successor, '')))
         order by 1, 2, 3, 4",
    )
    .await
}

async fn pairs(connection: &mut AnyConnection, sql: &'static str) -> Result<Vec<Pair>, StoreError> {
    let rows = sqlx::query(sql).fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            Ok([
                (row.try_get(0)?, row.try_get(1)?),
                (row.try_get(2)?, row.try_get(3)?),
            ])
        })
        .collect()
}

/// Says of an entry that the number which its register gives it joined it.
///
/// # Errors
/// When the database does not answer.
pub async fn joined_as_named(
    connection: &mut AnyConnection,
    register: &str,
    number: &str,
) -> Result<(), StoreError> {
    sqlx::query("update entry set joined_by = declares where register = $1 and number = $2")
        .bind(register)
        .bind(number)
        .execute(connection)
        .await?;
    Ok(())
}
