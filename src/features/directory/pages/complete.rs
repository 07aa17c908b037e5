//! Proposals while one types in the search field.

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use super::hits;
use crate::features::directory::store::organisations;
use crate::shared::web::{Cx, Error};

/// Proposals shown at most.
const PROPOSALS: usize = 8;

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    within: String,
}

#[derive(Serialize)]
struct Answer {
    items: Vec<Item>,
}

/// A text fills the field; a text with an address goes there.
#[derive(Serialize)]
struct Item {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

pub async fn propose(cx: Cx) -> Result<Response, Error> {
    let asked: Asked = serde_html_form::from_str(cx.query().unwrap_or_default())
        .map_err(|_| Error::Invalid("error-invalid-query"))?;
    let proposals = cx
        .app
        .index
        .complete(&asked.q, asked.within != "all", PROPOSALS)?;
    let ids: Vec<i64> = proposals
        .iter()
        .filter_map(|proposal| proposal.id)
        .map(u64::cast_signed)
        .collect();
    let found = if ids.is_empty() {
        Vec::new()
    } else {
        let mut connection = cx.app.db.read().await?;
        organisations::by_ids(&mut connection, &ids).await?
    };
    let items = proposals
        .into_iter()
        .map(|proposal| {
            let organisation = proposal.id.and_then(|id| {
                found
                    .iter()
                    .find(|organisation| organisation.id == id.cast_signed())
            });
            Item {
                url: organisation.map(|organisation| hits::address(&cx, organisation)),
                text: proposal.text,
            }
        })
        .collect();
    Ok(Json(Answer { items }).into_response())
}
