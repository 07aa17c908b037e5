//! Organisations, their numbers and their themes.

use std::collections::HashMap;

use futures_util::TryStreamExt;
use futures_util::stream::BoxStream;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::loading::Chosen;
use super::withholdings::PUBLISHED;
use crate::features::directory::organisation::{Called, Kind, Organisation, Place, State};
use crate::shared::store::{StoreError, parameters};

const COLUMNS: &str = "id, key, name, short_name, purpose, language, kind, legal_form, state, commune, place, \
    place_candidates, postcode, commune_name, address, area, website, founded, dissolved, updated, entry_kind, \
    entry_number, sources, precedence, import_id";

/// The organisations with these numbers, in the order asked; those that are gone or withheld are left
/// out.
///
/// # Errors
/// When the database does not answer.
pub async fn by_ids(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Organisation>, StoreError> {
    these(connection, ids, PUBLISHED).await
}

/// What those of these numbers are called, in any order; those that are gone or withheld are left out. For long lists, which name them
/// and say no more.
///
/// # Errors
/// When the database does not answer.
pub async fn called(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Called>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!("select id, name, key from organisation where id in ({list}) and {PUBLISHED}");
        let query = chunk
            .iter()
            .fold(sqlx::query_as(sqlx::AssertSqlSafe(sql)), |query, id| {
                query.bind(*id)
            });
        let rows: Vec<(i64, String, String)> = query.fetch_all(&mut *connection).await?;
        found.extend(rows.into_iter().map(|(id, name, key)| Called { id, name, key }));
    }
    Ok(found)
}

/// The organisations with these numbers, published or not, in the order asked: for those who act for
/// them, who do not lose them because the public does not see them.
///
/// # Errors
/// When the database does not answer.
pub async fn any_by_ids(
    connection: &mut AnyConnection,
    ids: &[i64],
) -> Result<Vec<Organisation>, StoreError> {
    these(connection, ids, "1 = 1").await
}

async fn these(
    connection: &mut AnyConnection,
    ids: &[i64],
    which: &str,
) -> Result<Vec<Organisation>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!("select {COLUMNS} from organisation where id in ({list}) and {which}");
        let query = chunk
            .iter()
            .fold(sqlx::query(sqlx::AssertSqlSafe(sql)), |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            let organisation = organisation(&row)?;
            found.insert(organisation.id, organisation);
        }
    }
    let mut organisations: Vec<_> = ids.iter().filter_map(|id| found.remove(id)).collect();
    complete(connection, &mut organisations).await?;
    Ok(organisations)
}

/// The numbers of the first published organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn ids(connection: &mut AnyConnection, limit: i64) -> Result<Vec<i64>, StoreError> {
    let sql = format!("select id from organisation where {PUBLISHED} order by id limit $1");
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(limit)
        .fetch_all(connection)
        .await?)
}

/// The published organisation at an address, following it when it turned out to be another.
///
/// # Errors
/// When the database does not answer.
pub async fn by_key(connection: &mut AnyConnection, key: &str) -> Result<Option<Organisation>, StoreError> {
    let id: Option<i64> = sqlx::query_scalar(
        "select id from organisation where key = $1
         union all select organisation_id from organisation_redirect where key = $1",
    )
    .bind(key)
    .fetch_optional(&mut *connection)
    .await?;
    match id {
        Some(id) => Ok(by_ids(connection, &[id]).await?.pop()),
        None => Ok(None),
    }
}

/// How many organisations are published.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    let sql = format!("select count(*) from organisation where {PUBLISHED}");
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}

/// Every published organisation in batches, in the order of their communes, so that neighbours lie
/// together in the index.
pub struct InCommuneOrder<'c> {
    rows: BoxStream<'c, Result<AnyRow, sqlx::Error>>,
    batch: usize,
}

impl<'c> InCommuneOrder<'c> {
    /// Begins to read; `rows` streams while another connection completes.
    pub fn read(rows: &'c mut AnyConnection, batch: usize) -> Self {
        let sql = format!("select {COLUMNS} from organisation where {PUBLISHED} order by commune, id");
        Self {
            rows: sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(rows),
            batch,
        }
    }

    /// The next organisations; none at the end.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn next(&mut self, details: &mut AnyConnection) -> Result<Vec<Organisation>, StoreError> {
        let mut organisations = Vec::with_capacity(self.batch);
        while organisations.len() < self.batch
            && let Some(row) = self.rows.try_next().await?
        {
            organisations.push(organisation(&row)?);
        }
        complete(details, &mut organisations).await?;
        Ok(organisations)
    }
}

/// Adds themes and numbers.
async fn complete(
    connection: &mut AnyConnection,
    organisations: &mut [Organisation],
) -> Result<(), StoreError> {
    for chunk in organisations.chunks_mut(500) {
        let mut places: HashMap<i64, &mut Organisation> = chunk
            .iter_mut()
            .map(|organisation| (organisation.id, organisation))
            .collect();
        let ids: Vec<i64> = places.keys().copied().collect();
        for (table, first, second, order) in [
            ("organisation_theme", "theme", "origin", "theme"),
            ("declared_area", "area", "''", "area"),
            ("organisation_capacity", "capacity", "''", "capacity"),
            ("identifier", "scheme", "value", "scheme, value"),
        ] {
            let list = parameters(1, ids.len());
            let sql = format!(
                "select organisation_id, {first}, {second} from {table} where organisation_id in ({list}) order by {order}"
            );
            let query = ids
                .iter()
                .fold(sqlx::query(sqlx::AssertSqlSafe(sql)), |query, id| query.bind(*id));
            for row in query.fetch_all(&mut *connection).await? {
                let Some(organisation) = places.get_mut(&row.try_get::<i64, _>(0)?) else {
                    continue;
                };
                match table {
                    "organisation_theme" => {
                        let theme: String = row.try_get(1)?;
                        match row.try_get::<&str, _>(2)? {
                            "declared" => organisation.declared_themes.push(theme.clone()),
                            "inferred" => organisation.inferred_themes.push(theme.clone()),
                            _ => {}
                        }
                        organisation.themes.push(theme);
                    }
                    "declared_area" => organisation.declared_area = Some(row.try_get(1)?),
                    "organisation_capacity" => organisation.capacities.push(row.try_get(1)?),
                    _ => organisation.identifiers.push((row.try_get(1)?, row.try_get(2)?)),
                }
            }
        }
    }
    Ok(())
}

fn organisation(row: &AnyRow) -> Result<Organisation, StoreError> {
    let chosen = Chosen {
        id: row.try_get("id")?,
        key: row.try_get("key")?,
        name: row.try_get("name")?,
        short_name: row.try_get("short_name")?,
        purpose: row.try_get("purpose")?,
        language: row.try_get("language")?,
        kind: word(row, "kind", Kind::Other)?,
        legal_form: row.try_get("legal_form")?,
        state: word(row, "state", State::Unknown)?,
        commune: row.try_get("commune")?,
        place: word(row, "place", Place::Unknown)?,
        place_candidates: row.try_get("place_candidates")?,
        postcode: row.try_get("postcode")?,
        commune_name: row.try_get("commune_name")?,
        address: row.try_get("address")?,
        area: row.try_get("area")?,
        website: row.try_get("website")?,
        founded: row.try_get("founded")?,
        dissolved: row.try_get("dissolved")?,
        updated: row.try_get("updated")?,
        entry_kind: row.try_get::<String, _>("entry_kind")?.into(),
        entry_number: row.try_get("entry_number")?,
        sources: row.try_get("sources")?,
        precedence: row.try_get("precedence")?,
        import_id: row.try_get("import_id")?,
    };
    Ok(chosen.shown(Vec::new(), Vec::new()))
}

fn word<T: std::str::FromStr>(row: &AnyRow, name: &str, otherwise: T) -> Result<T, sqlx::Error> {
    Ok(row.try_get::<&str, _>(name)?.parse().unwrap_or(otherwise))
}
