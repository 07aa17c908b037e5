//! The page that tells people about the machine interface: the OpenAPI document, readable, in
//! three languages, with examples that work on the data at hand.

use askama::Template;
use axum::response::Response;
use serde_json::Value;

use super::description::DOCUMENT;
use super::organisations::any_key;
use crate::shared::web::{Cx, Error};

#[derive(Template)]
#[template(path = "features/directory/templates/api.html")]
struct ApiPage<'a> {
    cx: &'a Cx,
    /// Requests a second that one visitor may make.
    rate: u64,
    endpoints: Vec<Endpoint>,
}

/// An address a program may ask.
struct Endpoint {
    path: &'static str,
    /// The text that says what it gives.
    words: String,
    /// The kinds of file it gives.
    kinds: Vec<&'static str>,
    parameters: Vec<Parameter>,
    /// A full address that works.
    example: String,
}

struct Parameter {
    name: &'static str,
    /// The text that says what sort of value it takes.
    sort: &'static str,
    words: String,
}

pub(super) async fn show(cx: Cx) -> Result<Response, Error> {
    let key = any_key(&cx.app).await?.unwrap_or_else(|| "k7f3q2m9xw".to_owned());
    let endpoints = endpoints(&cx, &key);
    cx.page(&ApiPage {
        cx: &cx,
        rate: cx.app.config.requests_per_second.into(),
        endpoints,
    })
}

/// What the document describes, the search first.
fn endpoints(cx: &Cx, key: &str) -> Vec<Endpoint> {
    let paths = DOCUMENT["paths"].as_object().into_iter().flatten();
    let mut endpoints: Vec<Endpoint> = paths
        .map(|(path, methods)| {
            let operation = &methods["get"];
            let parameters: Vec<&'static Value> =
                operation["parameters"].as_array().into_iter().flatten().collect();
            Endpoint {
                path,
                words: format!("api-get-{}", text(&operation["operationId"])),
                kinds: operation["responses"]["200"]["content"]
                    .as_object()
                    .into_iter()
                    .flat_map(|content| content.keys().map(String::as_str))
                    .collect(),
                example: cx.absolute(&example(path, &parameters, key)),
                parameters: parameters
                    .into_iter()
                    .map(|parameter| Parameter {
                        name: text(&parameter["name"]),
                        sort: sort(&parameter["schema"]),
                        words: format!("api-with-{}", text(&parameter["name"])),
                    })
                    .collect(),
            }
        })
        .collect();
    endpoints.sort_by_key(|endpoint| !endpoint.path.starts_with("/api/v1/organisations"));
    endpoints
}

/// An address made of the examples of the document.
fn example(path: &str, parameters: &[&'static Value], key: &str) -> String {
    let pairs: Vec<String> = parameters
        .iter()
        .filter_map(|parameter| {
            Some(format!(
                "{}={}",
                text(&parameter["name"]),
                parameter["example"].as_str()?
            ))
        })
        .collect();
    let path = path.replace("{id}", key);
    if pairs.is_empty() {
        path
    } else {
        format!("{path}?{}", pairs.join("&"))
    }
}

/// The text that says what sort of value a parameter takes.
fn sort(schema: &Value) -> &'static str {
    let is = |kind: &str| match &schema["type"] {
        Value::Array(kinds) => kinds.iter().any(|of| of == kind),
        one => one == kind,
    };
    if is("array") {
        "api-sort-several"
    } else if is("integer") || is("number") {
        "api-sort-number"
    } else {
        "api-sort-text"
    }
}

fn text(value: &'static Value) -> &'static str {
    value.as_str().unwrap_or_default()
}
