//! Calls in the words of CommonGrants 0.4.0, an open standard for opportunities: the list, one by its
//! id, a search. What the standard has no word for (being several, the languages, the people concerned)
//! is in its custom fields.

mod opportunity;
mod search;
#[cfg(test)]
mod tests;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::call::Call;
use super::store;
use super::version::Version;
use crate::shared::web::{Access, Cx, Error, Routes, get, post};

/// Opportunities on a page when nothing is said, and at most.
const PAGE: usize = 100;

pub(super) fn routes() -> Routes {
    Routes::new()
        .at("/common-grants/opportunities", Access::Everyone, get(list))
        .at(
            "/common-grants/opportunities/search",
            Access::Everyone,
            post(find),
        )
        .at("/common-grants/opportunities/{id}", Access::Everyone, get(one))
}

/// Which page of a list.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Asked {
    page: usize,
    page_size: usize,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            page: 1,
            page_size: PAGE,
        }
    }
}

/// An answer that is an error, as the standard writes it.
fn refused(status: StatusCode, message: &str, errors: &[String]) -> Response {
    let body = json!({ "status": status.as_u16(), "message": message, "errors": errors });
    (status, Json(body)).into_response()
}

/// Every published call, the last changed first.
async fn every(cx: &Cx) -> Result<Vec<(Call, Version)>, Error> {
    let mut every = store::calls::every(&mut *cx.app.db.read().await?).await?;
    every.sort_by_key(|(call, _)| (-call.published_at.1, call.id));
    Ok(every)
}

/// What is answered to whoever asks for a page that cannot be.
fn no_such_page() -> Response {
    let told = ["page and pageSize are whole numbers from 1".to_owned()];
    refused(StatusCode::BAD_REQUEST, "Impossible page", &told)
}

/// One page of what was found, and what the standard says of it; nothing for a page that cannot be.
fn page(cx: &Cx, found: &[(Call, Version)], asked: Asked) -> Option<(Vec<Value>, Value)> {
    if asked.page == 0 || asked.page_size == 0 {
        return None;
    }
    let size = asked.page_size.min(PAGE);
    let items = found
        .iter()
        .skip((asked.page - 1).saturating_mul(size))
        .take(size)
        .map(|(call, version)| opportunity::of(cx, call, version))
        .collect();
    let information = json!({
        "page": asked.page,
        "pageSize": size,
        "totalItems": found.len(),
        "totalPages": found.len().div_ceil(size),
    });
    Some((items, information))
}

async fn list(cx: Cx, asked: Result<Query<Asked>, QueryRejection>) -> Result<Response, Error> {
    let Ok(Query(asked)) = asked else {
        return Ok(no_such_page());
    };
    let every = every(&cx).await?;
    Ok(match page(&cx, &every, asked) {
        None => no_such_page(),
        Some((items, information)) => Json(json!({
            "status": 200,
            "message": "Success",
            "items": items,
            "paginationInfo": information,
        }))
        .into_response(),
    })
}

async fn one(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let every = every(&cx).await?;
    let found = every
        .iter()
        .find(|(call, _)| opportunity::id(&call.address) == id.to_lowercase());
    Ok(match found {
        None => refused(StatusCode::NOT_FOUND, "No such opportunity", &[]),
        Some((call, version)) => Json(json!({
            "status": 200,
            "message": "Success",
            "data": opportunity::of(&cx, call, version),
        }))
        .into_response(),
    })
}

async fn find(cx: Cx, body: Bytes) -> Result<Response, Error> {
    let wanted: search::Wanted = match serde_json::from_slice(&body) {
        Ok(wanted) => wanted,
        Err(error) => {
            let told = [error.to_string()];
            return Ok(refused(StatusCode::BAD_REQUEST, "Not a search", &told));
        }
    };
    let mut every = every(&cx).await?;
    let errors = wanted.narrow(&cx, &mut every);
    let sorted = wanted.sort(&cx, &mut every);
    Ok(match page(&cx, &every, wanted.pagination) {
        None => no_such_page(),
        Some((items, information)) => Json(json!({
            "status": 200,
            "message": "Success",
            "items": items,
            "paginationInfo": information,
            "sortInfo": sorted,
            "filterInfo": { "filters": wanted.filters(), "errors": errors },
        }))
        .into_response(),
    })
}
