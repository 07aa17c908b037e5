//! Organisations by their numbers in registers, as files of grants name them: many at once, and nothing else of them.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use super::withholdings::PUBLISHED;
use crate::features::directory::organisation::Kind;
use crate::shared::store::{StoreError, parameters};

/// Numbers of one statement: always so many, so that one statement is prepared once and kept; few, for SQLite looks each
/// parameter up among all.
const AT_ONCE: usize = 64;

/// Who an organisation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// The stable part of its address.
    pub key: String,
    /// As registered.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// INSEE or NIS code of its seat.
    pub commune: Option<String>,
    /// Its numbers: scheme, value, in this order.
    pub identifiers: Vec<(String, String)>,
    /// What registers say that it does: codes that name their nomenclature, `naf:8899B`, in the order of registers.
    pub activities: Vec<String>,
}

/// The numbers of an organisation, each with the file that gave it first: scheme, value, number of the file.
///
/// # Errors
/// When the database does not answer.
pub async fn given(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<(String, String, i64)>, StoreError> {
    let sql =
        "select scheme, value, import_id from identifier where organisation_id = $1 order by scheme, value";
    Ok(sqlx::query_as(sql)
        .bind(organisation)
        .fetch_all(connection)
        .await?)
}

/// The published ones of these organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn numbered(
    connection: &mut AnyConnection,
    ids: &[i64],
) -> Result<HashMap<i64, Numbered>, StoreError> {
    let list = parameters(1, AT_ONCE);
    let who =
        format!("select id, key, name, kind, commune from organisation where id in ({list}) and {PUBLISHED}");
    let numbers = format!(
        "select organisation_id, scheme, value from identifier where organisation_id in ({list}) order by scheme, value"
    );
    let done = format!(
        "select organisation_id, activities from entry where organisation_id in ({list}) and activities <> '' and missing_since is null
         order by register, number"
    );
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(AT_ONCE) {
        let last = std::iter::repeat(&chunk[chunk.len() - 1]);
        let asked: Vec<i64> = chunk.iter().chain(last).take(AT_ONCE).copied().collect();
        let query = sqlx::query(sqlx::AssertSqlSafe(who.clone()));
        let query = asked.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            let kind: &str = row.try_get(3)?;
            let organisation = Numbered {
                key: row.try_get(1)?,
                name: row.try_get(2)?,
                kind: kind.parse().unwrap_or(Kind::Other),
                commune: row.try_get(4)?,
                identifiers: Vec::new(),
                activities: Vec::new(),
            };
            found.insert(row.try_get::<i64, _>(0)?, organisation);
        }
        let query = sqlx::query(sqlx::AssertSqlSafe(numbers.clone()));
        let query = asked.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            if let Some(organisation) = found.get_mut(&row.try_get::<i64, _>(0)?) {
                organisation.identifiers.push((row.try_get(1)?, row.try_get(2)?));
            }
        }
        let query = sqlx::query(sqlx::AssertSqlSafe(done.clone()));
        let query = asked.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            if let Some(organisation) = found.get_mut(&row.try_get::<i64, _>(0)?) {
                let codes: &str = row.try_get(1)?;
                organisation
                    .activities
                    .extend(codes.split_whitespace().map(str::to_owned));
            }
        }
    }
    Ok(found)
}
