//! Open data for people: what the catalogue lists, each file with its name.

use askama::Template;
use axum::response::Response;
use serde_json::Value;

use super::catalogue;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/observatory/data", Access::Everyone, get(show))
}

/// Words, and their language where it is not that of the page.
type Said = (String, Option<String>);

/// A file: its name, its address, how long it is where it stands.
struct File {
    name: String,
    url: String,
    size: Option<String>,
}

/// What is listed, and its files.
struct Dataset {
    name: Said,
    about: Said,
    /// Those that are made when they are asked for.
    files: Vec<File>,
    /// Those that the night wrote.
    nightly: Vec<File>,
    /// Since which day the latest of them is what it is; nothing where there are none.
    written: Option<String>,
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
    let datasets = datasets.map(|one| {
        let (nightly, files) = files(&cx, &one["dcat:distribution"])
            .into_iter()
            .partition(|one| one.size.is_some());
        Dataset {
            name: said(&cx, &one["dct:title"]),
            about: said(&cx, &one["dct:description"]),
            written: written(&cx, &one["dcat:distribution"]),
            files,
            nightly,
        }
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

fn files(cx: &Cx, distributions: &Value) -> Vec<File> {
    let every = distributions.as_array().into_iter().flatten();
    let file = |one: &Value| {
        let address = one["dcat:downloadURL"]["@id"].as_str()?;
        let bytes = one["dcat:byteSize"]["@value"].as_str();
        let bytes: Option<u64> = bytes.and_then(|bytes| bytes.parse().ok());
        Some(File {
            name: address.rsplit('/').next().unwrap_or(address).to_owned(),
            url: address.to_owned(),
            size: bytes.map(|bytes| cx.size(&bytes)),
        })
    };
    every.filter_map(file).collect()
}

/// The day on which the latest of the files that stand was changed.
fn written(cx: &Cx, distributions: &Value) -> Option<String> {
    let every = distributions.as_array().into_iter().flatten();
    let at = every.filter_map(|one| {
        one["dct:modified"]["@value"]
            .as_str()?
            .parse::<jiff::Timestamp>()
            .ok()
    });
    let at = at.max()?;
    Some(cx.day(&at.as_second()))
}
