//! Values fetched for a spreadsheet whose lines were matched (§ 7, Data Extension Service).

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::asked::Asked;
use super::properties::{self, ALL, PropertyItem, item, name};
use super::types::ANY;
use crate::features::directory::{Kind, key_in_address, published_by_key};
use crate::shared::web::{Error, problem};

/// Organisations and properties asked for at once.
const AT_ONCE: (usize, usize) = (200, 50);

#[derive(Deserialize)]
struct Wanted {
    ids: Vec<String>,
    properties: Vec<WantedProperty>,
}

#[derive(Deserialize)]
struct WantedProperty {
    id: String,
}

/// Answers `extend`: for each organisation the values of each property, none where it is unknown or
/// not published.
pub(super) async fn answer(asked: &Asked, wanted: &str) -> Result<Response, Error> {
    let cx = &asked.0;
    let wanted: Wanted =
        serde_json::from_str(wanted).map_err(|_| Error::Invalid("reconcile-error-extend"))?;
    if wanted.ids.len() > AT_ONCE.0 || wanted.properties.len() > AT_ONCE.1 {
        let detail = cx.tn("reconcile-error-extend-many", &(AT_ONCE.0 as u64));
        return Ok(problem(
            StatusCode::PAYLOAD_TOO_LARGE,
            cx.t("error-too-large"),
            detail,
        ));
    }
    let mut connection = cx.app.db.read().await?;
    let mut rows: BTreeMap<&str, BTreeMap<&str, Vec<Value>>> = BTreeMap::new();
    for id in &wanted.ids {
        let of = published_by_key(&mut connection, key_in_address(id)).await?;
        let values = wanted.properties.iter().map(|property| {
            let values = of.as_ref().map(|of| properties::values(cx, of, &property.id));
            (property.id.as_str(), values.unwrap_or_default())
        });
        rows.insert(id, values.collect());
    }
    let meta: Vec<Value> = wanted
        .properties
        .iter()
        .map(|property| json!({ "id": property.id, "name": name(cx, &property.id) }))
        .collect();
    Ok(asked.json(&json!({ "meta": meta, "rows": rows })))
}

#[derive(Serialize)]
struct Proposal {
    properties: Vec<PropertyItem>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<usize>,
}

/// The properties that can be fetched for a type: the same for all (§ 7.3).
pub(super) async fn propose(asked: Asked) -> Result<Response, Error> {
    let kind = asked.value("type")?.filter(|kind| !kind.is_empty());
    let known = |kind: &str| kind == ANY || kind.parse::<Kind>().is_ok();
    let limit = match asked.value("limit")?.filter(|limit| !limit.is_empty()) {
        Some(limit) => Some(
            limit
                .parse()
                .map_err(|_| Error::Invalid("reconcile-error-limit"))?,
        ),
        None => None,
    };
    let properties = ALL
        .iter()
        .filter(|_| kind.as_deref().is_none_or(known))
        .take(limit.unwrap_or(usize::MAX))
        .map(|property| item(&asked.0, property))
        .collect();
    Ok(asked.json(&Proposal {
        properties,
        kind,
        limit,
    }))
}
