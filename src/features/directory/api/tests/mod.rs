//! The machine interface, seen by its programs.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod described;
mod files;
mod search;

use axum::body::Body;
use axum::http::{Request, header};

use crate::testing::{Answer, TestApp};

impl TestApp {
    /// Asks as a program does, in French.
    async fn ask(&self, address: &str) -> Answer {
        self.ask_with(address, header::ACCEPT_LANGUAGE, "fr").await
    }

    /// Asks as a program does, with one header.
    async fn ask_with(&self, address: &str, name: header::HeaderName, value: &str) -> Answer {
        self.send(
            Request::get(address)
                .header(header::HOST, "tisserand.test")
                .header(name, value)
                .body(Body::empty())
                .unwrap(),
        )
        .await
    }
}
