//! Data for programs, which are told where they have it already (RFC 9110, § 13): its tag is drawn from what it says and in which
//! language, so that whatever changes it, the tag is another.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Cx, Error};
use crate::shared::files::hex;

/// The answer that is this value as JSON, to a request with these headers.
///
/// # Errors
/// When it cannot be written.
pub fn data(cx: &Cx, headers: &HeaderMap, value: &impl Serialize) -> Result<Response, Error> {
    let text = serde_json::to_vec(value).map_err(|error| Error::Internal(error.into()))?;
    let tag = tag([cx.lang.code().as_bytes(), text.as_slice()].concat());
    let mut response = if holds(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/json")], text).into_response()
    };
    let own = response.headers_mut();
    own.insert(header::ETAG, tag);
    own.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, no-cache"),
    );
    own.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(cx.lang.code()));
    own.insert(header::VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// The tag of something, by all on which it depends. Weak, because compression changes the bytes.
#[must_use]
pub fn tag(seen: impl AsRef<[u8]>) -> HeaderValue {
    let text = format!("W/\"{}\"", &hex(&Sha256::digest(seen))[..16]);
    HeaderValue::from_str(&text).expect("hexadecimal figures fit in a header")
}

/// Whether the reader has what bears this tag.
#[must_use]
pub fn holds(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let bare = |text: &str| text.trim().trim_start_matches("W/").to_owned();
    let tag = bare(tag.to_str().unwrap_or_default());
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|held| held.trim() == "*" || bare(held) == tag)
}
