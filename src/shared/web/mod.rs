//! The shell: what every page and every machine interface goes through.

pub mod arrived;
mod asker;
mod assets;
mod bounds;
mod cookies;
mod cx;
mod data;
mod deeds;
mod error;
pub mod feed;
pub mod figure;
mod file_form;
mod form;
pub mod ics;
pub mod kept;
mod layers;
mod limiter;
mod methods;
pub mod narrowing;
mod panels;
mod past;
pub mod rooms;
mod routes;
mod saying;
mod served;
pub mod sheet;
mod standing;
pub mod typed;
mod walls;

pub use asker::Asker;
pub use assets::Assets;
pub use cookies::{Cookie, hashed};
pub use cx::Cx;
pub use data::{data, holds, tag};
pub use deeds::{Deed, Did, Follow};
pub use error::{Error, Problem, problem};
pub use file_form::{FileForm, Sent};
pub use form::Form;
pub use methods::{Methods, get, post};
pub use panels::{Doors, Now, Panel, Slot, Subject, UnderWay, Waiting};
pub use past::{Passed, Tell};
pub use routes::{Access, Listed, Routes};
pub use standing::standing;

pub use layers::{Received, serve_through};
pub use served::{Served, ready};

use crate::shared::i18n::Files;

/// What the shell itself says: header, footer, errors.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as a form, with or without a file, and as cookies.
pub fn read_anything(bytes: &[u8]) {
    use axum::body::Body;
    use axum::extract::FromRequest;
    use axum::http::{Request, header};
    use futures_util::FutureExt;
    for kind in [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
    ] {
        let body = Body::from(bytes.to_vec());
        let request = Request::post("/").header(header::CONTENT_TYPE, kind);
        let request = request.body(body).expect("a request of ours");
        // Nothing is awaited: the body is whole.
        let read = if file_form::is_multipart(&request) {
            file_form::read_anything(request).now_or_never().is_some()
        } else {
            Form::from_request(request, &()).now_or_never().is_some()
        };
        assert!(read, "a form that is whole is read at once");
    }
    let text = String::from_utf8_lossy(bytes);
    for secure in [false, true] {
        std::hint::black_box(Cookie::Session.read(&text, secure));
    }
}
