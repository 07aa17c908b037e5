//! Giving a file out: to be saved, never shown by the browser as a page of ours.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::format::Format;
use super::name::disposition;

/// A file to be saved under the name that people gave it: whatever it holds, the browser runs none of it
/// in our name.
///
/// # Panics
/// Never: what is said of a name is letters of ASCII.
#[must_use]
pub fn to_be_saved(name: &str, format: Format, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    for (header, value) in [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static(format.media_type()),
        ),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&disposition(name)).expect("letters of ASCII, none of them a control"),
        ),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("sandbox"),
        ),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ] {
        response.headers_mut().insert(header, value);
    }
    response
}
