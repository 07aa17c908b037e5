//! Open data for people: what the catalogue lists, each file with its name.

use askama::Template;
use axum::response::Response;
use axum::routing::get;
use serde_json::Value;

use super::catalogue;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().page("/observatory/data", Access::Everyone, get(show))
}

/// Words, and their language where it is not that of the page.
type Said = (String, Option<String>);

/// What is listed, and its files: name and address.
struct Dataset {
    name: Said,
    about: Said,
    files: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "features/observatory/templates/open.html")]
struct Open<'a> {
    cx: &'a Cx,
    datasets: Vec<Dataset>,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let catalogue = catalogue::whole(&cx).await?;
    let datasets = catalogue["dcat:dataset"].as_array().into_iter().flatten();
    let datasets = datasets.map(|one| Dataset {
        name: said(&cx, &one["dct:title"]),
        about: said(&cx, &one["dct:description"]),
        files: files(&one["dcat:distribution"]),
    });
    cx.page(&Open {
        datasets: datasets.collect(),
        cx: &cx,
    })
}

/// In the reader's language, or in the first one that it has.
fn said(cx: &Cx, words: &Value) -> Said {
    let own = cx.lang.code();
    let every = || words.as_array().into_iter().flatten();
    let found = every()
        .find(|one| one["@language"] == own)
        .or_else(|| every().next());
    let text = |name: &str| {
        found
            .and_then(|one| one[name].as_str())
            .unwrap_or_default()
            .to_owned()
    };
    let language = text("@language");
    (
        text("@value"),
        (!language.is_empty() && language != own).then_some(language),
    )
}

fn files(distributions: &Value) -> Vec<(String, String)> {
    let every = distributions.as_array().into_iter().flatten();
    let addresses = every.filter_map(|one| one["dcat:downloadURL"]["@id"].as_str());
    addresses
        .map(|address| {
            let name = address.rsplit('/').next().unwrap_or(address);
            (name.to_owned(), address.to_owned())
        })
        .collect()
}
