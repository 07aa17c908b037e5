//! Organisations, their numbers and their themes.

use std::collections::HashMap;

use futures_util::TryStreamExt;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::loading::Chosen;
use super::withholdings::PUBLISHED;
use crate::features::directory::organisation::{Kind, Organisation, Place, State};
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
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!("select {COLUMNS} from organisation where id in ({list}) and {PUBLISHED}");
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

/// Every published organisation in batches, in the order of their communes, so that neighbours lie together
/// in the index. `rows` and `details` are two connections: one streams while the other completes.
///
/// # Errors
/// When the database does not answer or `each` fails.
pub async fn in_commune_order<E: From<StoreError>>(
    rows: &mut AnyConnection,
    details: &mut AnyConnection,
    batch: usize,
    mut each: impl AsyncFnMut(Vec<Organisation>) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!("select {COLUMNS} from organisation where {PUBLISHED} order by commune, id");
    let mut stream = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(rows);
    let mut organisations = Vec::with_capacity(batch);
    loop {
        let row = stream.try_next().await.map_err(StoreError::from)?;
        let last = row.is_none();
        if let Some(row) = row {
            organisations.push(organisation(&row)?);
        }
        if organisations.len() == batch || (last && !organisations.is_empty()) {
            complete(details, &mut organisations).await?;
            each(std::mem::replace(&mut organisations, Vec::with_capacity(batch))).await?;
        }
        if last {
            return Ok(());
        }
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
                    "organisation_theme" => organisation.themes.push(row.try_get(1)?),
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
