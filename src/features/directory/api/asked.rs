//! A request for data: in which language its labels are, and whether the reader already has it.
//!
//! Everything served here follows from the version of the data, so one tag answers for all:
//! a reader who holds the present one is told so (304) before any work is done.

use std::sync::Arc;

use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::shared::app::App;
use crate::shared::web::{self, Cx, Error, holds};

/// A request for data that its reader does not have yet.
pub(in crate::features::directory) struct Asked {
    /// The request and its reader, in the language asked for.
    pub cx: Cx,
    tag: HeaderValue,
}

impl Asked {
    /// Data that may be kept as long as it is asked for again.
    pub fn answer(&self, kind: &'static str, body: impl IntoResponse) -> Response {
        let mut response = body.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(self.cx.lang.code()),
        );
        keep(headers, &self.tag);
        response
    }

    /// Data as JSON.
    pub fn json(&self, value: &impl Serialize) -> Response {
        self.answer("application/json", Json(value))
    }
}

impl FromRequestParts<Arc<App>> for Asked {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        let mut cx = Cx::new(Arc::clone(app), &parts.uri, &parts.headers, &parts.extensions);
        if let Some(lang) = wanted_language(cx.query()) {
            cx.lang = lang
                .parse()
                .map_err(|()| Error::Invalid("error-invalid-lang").into_response())?;
        }
        let tag = tag(&cx);
        if holds(&parts.headers, &tag) {
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            keep(response.headers_mut(), &tag);
            return Err(response);
        }
        Ok(Self { cx, tag })
    }
}

/// `lang=` in the address, which speaks louder than the browser.
fn wanted_language(query: Option<&str>) -> Option<String> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(query?).ok()?;
    pairs
        .into_iter()
        .find(|(name, value)| name == "lang" && !value.is_empty())
        .map(|(_, value)| value)
}

/// What the answers depend on beside their address. What is read between a load and its index is neither the one nor the other: what
/// counts is what is searched here, which comes up to a second after what the files of the index say.
fn tag(cx: &Cx) -> HeaderValue {
    let app = &cx.app;
    let facts = app.facts();
    let seen = format!(
        "{} {} {} {} {} {} {}",
        env!("CARGO_PKG_VERSION"),
        facts.version,
        app.index.shown().unwrap_or_default(),
        cx.lang,
        app.territory.slug,
        app.clock.today(),
        cx.absolute("")
    );
    web::tag(seen)
}

fn keep(headers: &mut HeaderMap, tag: &HeaderValue) {
    headers.insert(header::ETAG, tag.clone());
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, no-cache"),
    );
    headers.append(header::VARY, HeaderValue::from_static("accept-language"));
}
