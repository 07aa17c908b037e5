//! Who gives and who receives: which organisation a number names, or a name and a place.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use super::{Party, may_be_named};
use crate::shared::store::{StoreError, parameters};

/// Gives parties the organisations that their numbers name now. One that was recognised by its name
/// stays so until a number speaks.
///
/// # Errors
/// When the database does not answer.
pub async fn attach(connection: &mut AnyConnection) -> Result<(), StoreError> {
    sqlx::query(
        "update grant_party set organisation_id = null
         where organisation_id is not null and recognised_by is null and key not like 'demonstration:%'",
    )
    .execute(&mut *connection)
    .await?;
    // The most lasting number first; a later one only fills what is still empty.
    for (column, scheme) in [("rna", "fr-rna"), ("siren", "fr-siren"), ("kbo", "be-kbo")] {
        let named = format!(
            "(select min(i.organisation_id) from identifier i where i.scheme = '{scheme}' and i.value = grant_party.{column})"
        );
        let sql = format!(
            "update grant_party set organisation_id = {named}, recognised_by = null
             where {column} is not null and (organisation_id is null or recognised_by is not null)
                and {named} is not null"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Says whose the parties of the demonstration are: pairs of party and organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn give_organisations(
    connection: &mut AnyConnection,
    whose: &[(i64, i64)],
) -> Result<(), StoreError> {
    for chunk in whose.chunks(400) {
        let rows: Vec<String> = (0..chunk.len())
            .map(|row| format!("({})", parameters(2 * row + 1, 2)))
            .collect();
        let sql = format!(
            "update grant_party set organisation_id = said.column2
             from (values {}) as said where grant_party.id = said.column1",
            rows.join(", ")
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, (party, organisation)| {
            query.bind(*party).bind(*organisation)
        });
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// A party that was recognised by its name and place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// The party.
    pub party: i64,
    /// Whose it is.
    pub organisation: i64,
    /// The words and the place that say so, separated by `|`.
    pub because: String,
}

/// Who is recognised by name, in the order of their numbers.
///
/// # Errors
/// When the database does not answer.
pub async fn recognised(connection: &mut AnyConnection) -> Result<Vec<Recognised>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, recognised_by from grant_party
         where recognised_by is not null and organisation_id is not null order by id",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Recognised {
                party: row.try_get(0)?,
                organisation: row.try_get(1)?,
                because: row.try_get(2)?,
            })
        })
        .collect()
}

/// Forgets who was recognised by name.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_recognised(connection: &mut AnyConnection) -> Result<(), StoreError> {
    sqlx::query(
        "update grant_party set organisation_id = null, recognised_by = null where recognised_by is not null",
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// The parties that no number names, but that have a name.
///
/// # Errors
/// When the database does not answer.
pub async fn nameable(connection: &mut AnyConnection) -> Result<Vec<Party>, StoreError> {
    let sql = "select id, key, name, siren, siret, rna, kbo, department, commune from grant_party
        where organisation_id is null and name is not null order by id";
    Ok(sqlx::query_as(sql).fetch_all(connection).await?)
}

/// Writes down who was recognised.
///
/// # Errors
/// When the database does not answer.
pub async fn write_recognised(
    connection: &mut AnyConnection,
    found: &[Recognised],
) -> Result<(), StoreError> {
    for recognised in found {
        sqlx::query("update grant_party set organisation_id = $1, recognised_by = $2 where id = $3")
            .bind(recognised.organisation)
            .bind(&recognised.because)
            .bind(recognised.party)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Parties, by number.
///
/// # Errors
/// When the database does not answer.
pub async fn parties(connection: &mut AnyConnection, ids: &[i64]) -> Result<HashMap<i64, Held>, StoreError> {
    let mut found = HashMap::new();
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select id, name, organisation_id, recognised_by, coalesce(siren, rna, kbo), rna from grant_party where id in ({list})"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            let name: Option<String> = row.try_get(1)?;
            let number: Option<String> = row.try_get(4)?;
            let rna: Option<String> = row.try_get(5)?;
            let held = Held {
                nameable: may_be_named(name.as_deref(), rna.is_some(), number.is_some()),
                name,
                organisation_id: row.try_get(2)?,
                recognised_by: row.try_get(3)?,
            };
            found.insert(row.try_get(0)?, held);
        }
    }
    Ok(found)
}

/// A party as a page names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// As published.
    pub name: Option<String>,
    /// Its organisation, when it is known as one.
    pub organisation_id: Option<i64>,
    /// The words and the place that named it, separated by `|`; nothing when a number did.
    pub recognised_by: Option<String>,
    /// Whether it may be named as one who receives where it has no page here: see [`may_be_named`].
    pub nameable: bool,
}

/// A party, by its key.
///
/// # Errors
/// When the database does not answer.
pub async fn by_key(connection: &mut AnyConnection, key: &str) -> Result<Option<Party>, StoreError> {
    let sql =
        "select id, key, name, siren, siret, rna, kbo, department, commune from grant_party where key = $1";
    Ok(sqlx::query_as(sql).bind(key).fetch_optional(connection).await?)
}

/// How many lines tell that a party received something.
///
/// # Errors
/// When the database does not answer.
pub async fn count_of_party(connection: &mut AnyConnection, id: i64) -> Result<u64, StoreError> {
    let count: i64 = sqlx::query_scalar("select count(*) from grant_line where beneficiary_id = $1")
        .bind(id)
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}
