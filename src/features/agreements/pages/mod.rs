//! The pages of agreements: those of both sides, those of whoever draws them up, those of whoever pays.

mod aiming;
mod amending;
pub(super) mod audits;
mod begin;
mod declaring;
mod edit;
mod keeping;
pub(super) mod list;
mod parts;
mod payments;
mod recovering;
mod show;
mod signing;
mod words;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::state::State;
use crate::shared::uploads;
use crate::shared::web::{Cx, Routes};

/// Every page of this feature.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(show::routes())
        .and(signing::routes())
        .and(amending::routes())
        .and(keeping::routes())
        .and(recovering::routes())
        .and(begin::routes())
        .and(edit::routes())
        .and(words::routes())
        .and(payments::routes())
        .and(audits::routes())
        .and(declaring::routes())
}

/// Where an agreement stands, in a word.
pub(super) fn state_word(cx: &Cx, state: State) -> String {
    cx.t(&format!("agreement-state-{}", state.as_str()))
}

/// An answer to be kept by whoever asked, and by no machine between.
fn saved(bytes: Vec<u8>, media_type: &'static str, name: &str) -> Response {
    let mut response = bytes.into_response();
    for (name, value) in [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&uploads::disposition(name))
                .expect("letters of ASCII, none of them a control"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ] {
        response.headers_mut().insert(name, value);
    }
    response
}
