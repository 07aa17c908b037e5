//! The door of the service: without a question it says what it offers, with one it answers.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde::Serialize;

use super::register::Held;
use super::{extend, manifest, matching};
use crate::shared::app::App;
use crate::shared::web::{Cx, Error, Form};

/// A request whose language is that of its address (`/reconcile/nl…`), where it names one.
pub(super) struct Asked(pub Cx);

impl FromRequestParts<Arc<App>> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let mut cx = Cx::new(Arc::clone(app), &parts.uri, &parts.headers, &parts.extensions);
        let named = parts.uri.path().split('/').nth(2);
        if let Some(Ok(lang)) = named.map(str::parse) {
            cx.lang = lang;
        }
        Ok(Self(cx))
    }
}

impl Asked {
    /// The values of the query string, in order.
    pub fn pairs(&self) -> Result<Vec<(String, String)>, Error> {
        serde_html_form::from_str(self.0.query().unwrap_or_default())
            .map_err(|_| Error::Invalid("reconcile-error-query"))
    }

    /// The first value of this name in the query string.
    pub fn value(&self, name: &str) -> Result<Option<String>, Error> {
        let found = self.pairs()?.into_iter().find(|(known, _)| known == name);
        Ok(found.map(|(_, value)| value))
    }

    /// Data, in the language asked for. It is asked again each time: what is published may change.
    pub fn json(&self, value: &impl Serialize) -> Response {
        let mut response = Json(value).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
        headers.insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(self.0.lang.code()),
        );
        response
    }
}

/// `GET`: the manifest, or the answer to `queries` or `extend` (§§ 3.1, 4.3, 7.4).
pub(super) async fn get(asked: Asked, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let value = |name| asked.value(name);
    answer(&asked, &held, value("queries")?, value("extend")?, true).await
}

/// `POST`: the answer to `queries` or `extend`, as a form.
pub(super) async fn post(
    asked: Asked,
    Extension(held): Extension<Arc<Held>>,
    form: Form,
) -> Result<Response, Error> {
    let value = |name| Some(form.value(name).to_owned()).filter(|value| !value.is_empty());
    answer(&asked, &held, value("queries"), value("extend"), false).await
}

async fn answer(
    asked: &Asked,
    held: &Arc<Held>,
    queries: Option<String>,
    wanted: Option<String>,
    introduces: bool,
) -> Result<Response, Error> {
    match (queries, wanted) {
        (Some(queries), _) => matching::answer(asked, held, &queries).await,
        (None, Some(wanted)) => extend::answer(asked, &wanted).await,
        (None, None) if introduces => {
            // Whoever reads the manifest will ask soon.
            held.prepare(&asked.0.app);
            Ok(asked.json(&manifest::of(&asked.0)))
        }
        (None, None) => Err(Error::Invalid("reconcile-error-nothing")),
    }
}

/// `OPTIONS`: a browser asks whether the script of another site may ask.
pub(super) async fn allow() -> Response {
    let headers = [
        (header::ALLOW, "GET, HEAD, POST, OPTIONS"),
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST"),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "accept, accept-language, content-type",
        ),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}
