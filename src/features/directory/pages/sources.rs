//! The files that were loaded: what they were, when, under what licence, what became of their lines.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use search::Facet;

use super::names;
use crate::features::directory::store::imports::{self, Import};
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error};

#[derive(Template)]
#[template(path = "features/directory/templates/sources.html")]
struct Sources<'a> {
    cx: &'a Cx,
    files: Vec<File>,
}

struct File {
    id: i64,
    register: String,
    name: String,
    date: Option<String>,
    /// When it was loaded; of what the program invented, from what.
    loaded: String,
    licence: Option<String>,
    read: String,
    kept: String,
    rejected: String,
    /// Empty of what is no file.
    sha256: String,
    reasons: Vec<(String, String)>,
}

pub async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let imports = imports::all(&mut connection).await?;
    let mut reasons = imports::reasons(&mut connection).await?;
    drop(connection);
    let n = |lines: i64| cx.n(&lines.unsigned_abs());
    let files = imports
        .into_iter()
        // What members declare is no file.
        .filter(|import| !matches!(import.kind.as_str(), "declared" | "stated" | "pole"))
        .map(|import| File {
            id: import.id,
            loaded: loaded(&cx, &import),
            register: names::value(&cx, Facet::Source, &import.register),
            name: import.file_name,
            date: import
                .file_date
                .and_then(|date| date.parse::<Date>().ok())
                .map(|date| cx.date(&date)),
            licence: import.licence,
            read: n(import.lines_read),
            kept: n(import.lines_kept),
            rejected: n(import.lines_rejected),
            sha256: import.sha256,
            reasons: reasons
                .remove(&import.id)
                .unwrap_or_default()
                .into_iter()
                .map(|(reason, lines)| (cx.t(&format!("reject-{reason}")), cx.n(&lines)))
                .collect(),
        })
        .collect();
    cx.page(&Sources { cx: &cx, files })
}

/// When a file was loaded; of what the program made up, from which number, which the name ends with.
fn loaded(cx: &Cx, import: &Import) -> String {
    let day = cx.day(&import.finished_at);
    match import.file_name.rsplit_once(" · ") {
        Some((_, seed)) if import.kind == "demonstration" => cx.ta(
            "sources-invented",
            &[("date", Arg::Text(&day)), ("seed", Arg::Text(seed))],
        ),
        _ => cx.tv("sources-loaded", "date", &day),
    }
}
