//! Proposals while one types the name of an organisation, a property or a type (§ 6, Suggest Services).

use axum::response::Response;
use registers::{Identifier, Scheme};
use search::Query;
use serde::Serialize;
use territory::folded;

use super::asked::Asked;
use super::properties::{self, description};
use super::types::{self, Type};
use crate::features::directory::{holders_of_numbers, key_in_address, published_by_ids, published_by_key};
use crate::shared::web::{Cx, Error};

/// Proposals on a page, and the most that can be skipped.
const PAGE: usize = 10;
const FURTHEST: usize = 200;
/// Words the completion proposes before names.
const WORDS: usize = 3;

#[derive(Serialize)]
struct Proposals<T> {
    result: Vec<T>,
}

#[derive(Serialize)]
struct Entity {
    id: String,
    name: String,
    description: String,
    notable: [Type; 1],
}

/// Organisations whose key or number it is, then those whose name it begins, then those found by it.
pub(super) async fn entities(asked: Asked) -> Result<Response, Error> {
    let cx = &asked.0;
    let (prefix, skipped) = (prefix(&asked)?, skipped(&asked)?);
    let mut ids = exact(cx, &prefix).await?;
    ids.extend(begun(cx, &prefix, skipped + PAGE).await?);
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(*id));
    let ids: Vec<i64> = ids.into_iter().skip(skipped).take(PAGE).collect();
    let mut connection = cx.app.db.read().await?;
    let result = published_by_ids(&mut connection, &ids)
        .await?
        .into_iter()
        .map(|of| Entity {
            description: description(cx, &of),
            notable: [types::of(cx, of.kind)],
            id: of.key,
            name: of.name,
        })
        .collect();
    Ok(asked.json(&Proposals { result }))
}

async fn exact(cx: &Cx, prefix: &str) -> Result<Vec<i64>, Error> {
    let mut connection = cx.app.db.read().await?;
    let mut ids = Vec::new();
    for scheme in Scheme::ALL {
        if let Ok(number) = Identifier::parse(scheme, prefix) {
            let holders = holders_of_numbers(&mut connection, scheme.as_str(), &[&number.value]).await?;
            ids.extend(holders.into_iter().map(|(_, id)| id));
        }
    }
    let named = published_by_key(&mut connection, key_in_address(prefix)).await?;
    ids.extend(named.map(|one| one.id));
    Ok(ids)
}

async fn begun(cx: &Cx, prefix: &str, wanted: usize) -> Result<Vec<i64>, Error> {
    let (index, prefix) = (cx.app.index.clone(), prefix.to_owned());
    let search = move || -> search::Result<Vec<i64>> {
        let proposals = index.complete(&prefix, false, wanted + WORDS)?;
        let mut ids: Vec<i64> = proposals
            .iter()
            .filter_map(|one| Some(one.id?.cast_signed()))
            .collect();
        if ids.len() < wanted && prefix.chars().any(char::is_alphanumeric) {
            let query = Query {
                text: prefix,
                ..Query::default()
            };
            let page = index.page(&query, wanted, None)?;
            ids.extend(page.hits.iter().map(|hit| hit.id.cast_signed()));
        }
        Ok(ids)
    };
    let found = tokio::task::spawn_blocking(search).await;
    Ok(found.map_err(|error| Error::Internal(error.into()))??)
}

/// Properties whose name or identifier it begins.
pub(super) async fn properties(asked: Asked) -> Result<Response, Error> {
    let prefix = prefix(&asked)?;
    let items = properties::ALL
        .iter()
        .map(|property| properties::item(&asked.0, property));
    let result = items.filter(|item| begins(&prefix, item.id, &item.name));
    Ok(asked.json(&Proposals {
        result: result.skip(skipped(&asked)?).collect(),
    }))
}

/// Types whose name or identifier it begins.
pub(super) async fn types(asked: Asked) -> Result<Response, Error> {
    let prefix = prefix(&asked)?;
    let items = types::all(&asked.0).into_iter();
    let result = items.filter(|item| begins(&prefix, item.id, &item.name));
    Ok(asked.json(&Proposals {
        result: result.skip(skipped(&asked)?).collect(),
    }))
}

/// Whether what is typed begins a word of the name, or the identifier.
fn begins(prefix: &str, id: &str, name: &str) -> bool {
    let typed = folded(prefix);
    let name = folded(name);
    let inside = format!(" {typed}");
    id.starts_with(prefix) || name.starts_with(&typed) || name.contains(&inside)
}

fn prefix(asked: &Asked) -> Result<String, Error> {
    let prefix = asked.value("prefix")?.unwrap_or_default();
    Ok(prefix.trim_start().chars().take(200).collect())
}

fn skipped(asked: &Asked) -> Result<usize, Error> {
    let cursor = asked.value("cursor")?.filter(|cursor| !cursor.is_empty());
    let skipped = cursor.map_or(Ok(0), |cursor| cursor.parse());
    let skipped = skipped.ok().filter(|skipped| *skipped <= FURTHEST);
    skipped.ok_or(Error::Invalid("reconcile-error-cursor"))
}
