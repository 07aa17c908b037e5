//! Programs that reconcile, as they behave: OpenRefine first.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod former;
mod matches;
mod pages;
mod refusals;
mod schemas;
mod script;
mod session;

use axum::body::Body;
use axum::http::{Request, header};
use serde_json::Value;

use crate::testing::{Answer, TestApp};

/// Where the service stands, for the tests.
pub(super) const HOST: &str = "http://tisserand.test";

impl TestApp {
    /// Asks for an address of the manifest as a browser's script on another site does.
    async fn fetch(&self, address: &str) -> Answer {
        let request = Request::get(address.strip_prefix(HOST).unwrap_or(address))
            .header(header::HOST, "tisserand.test")
            .header(header::ACCEPT, "application/json, text/javascript, */*; q=0.01")
            .header(header::ACCEPT_LANGUAGE, "fr")
            .header(header::ORIGIN, "http://127.0.0.1:3333")
            .header("sec-fetch-site", "cross-site");
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Sends one field of a form, as OpenRefine's server does: it says nothing of itself.
    async fn sends(&self, address: &str, field: &str, value: &Value) -> Answer {
        let body = serde_html_form::to_string([(field, value.to_string())]).unwrap();
        let request = Request::post(address.strip_prefix(HOST).unwrap_or(address))
            .header(header::HOST, "tisserand.test")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body));
        self.send(request.unwrap()).await
    }

    /// Asks one question in English and gives its candidates.
    async fn candidates(&self, question: Value) -> Vec<Value> {
        let batch = serde_json::json!({ "q0": question });
        let answer = self.sends("/reconcile/en", "queries", &batch).await;
        schemas::check("reconciliation-result-batch", &answer.json());
        answer.json()["q0"]["result"].as_array().unwrap().clone()
    }

    /// Organisations as the machine interface gives them.
    async fn organisations(&self, query: &str) -> Vec<Value> {
        let page = self.fetch(&format!("/api/v1/organisations?{query}")).await;
        page.json()["items"].as_array().unwrap().clone()
    }
}

/// A text of a value.
fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
