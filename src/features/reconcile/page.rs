//! The page that tells people how to match a spreadsheet against the organisations.

use askama::Template;
use axum::response::Response;

use super::properties::{ALL, PropertyItem, item};
use super::question::BATCH;
use crate::shared::web::{Cx, Error};

/// The findings that a score is made of, as `features` names them up to the colon.
pub(super) const FINDINGS: [&str; 17] = [
    "number",
    "prior",
    "word-same",
    "word-abbreviated",
    "word-cut",
    "word-misspelt",
    "word-joined",
    "word-initials",
    "word-missing",
    "letters",
    "place",
    "year",
    "kind",
    "domain",
    "number-differs",
    "rivals",
    "words-in-common",
];

#[derive(Template)]
#[template(path = "features/reconcile/templates/page.html")]
struct Page<'a> {
    cx: &'a Cx,
    /// What is pasted into OpenRefine.
    address: String,
    properties: Vec<PropertyItem>,
    batch: u64,
}

pub(super) async fn show(cx: Cx) -> Result<Response, Error> {
    cx.page(&Page {
        cx: &cx,
        address: cx.absolute(&format!("/reconcile/{}", cx.lang)),
        properties: ALL.iter().map(|property| item(&cx, property)).collect(),
        batch: BATCH as u64,
    })
}
