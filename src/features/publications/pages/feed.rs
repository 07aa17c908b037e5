//! What is published as an Atom feed (RFC 4287): each says when its last version appeared.

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::features::directory;
use crate::features::publications::store::publications::{self, Wanted};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Routes};

/// Entries of a feed.
const ENTRIES: i64 = 50;

pub(super) fn routes() -> Routes {
    Routes::new().page("/publications/feed.atom", Access::Everyone, get(feed))
}

#[derive(Template)]
#[template(path = "features/publications/templates/feed.xml")]
struct Feed<'a> {
    cx: &'a Cx,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    url: String,
    title: String,
    language: &'static str,
    updated: String,
    writer: String,
    summary: String,
}

async fn feed(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let published = publications::published(&mut connection, Wanted::default(), ENTRIES).await?;
    let ids: Vec<i64> = published.iter().map(|(_, by, _)| *by).collect();
    let shown = directory::published_by_ids(&mut connection, &ids).await?;
    let entries: Vec<Entry> = published
        .iter()
        .filter(|(_, by, _)| shown.iter().any(|one| one.id == *by))
        .map(|(address, _, document)| {
            let (title, lang) = document.content.titles.get(cx.lang);
            Entry {
                // What it is called here never changes, whatever its title and the reader's language.
                id: cx.absolute(&format!("/publications/{address}")),
                url: cx.absolute(&cx.url(&format!("/publications/{address}"))),
                title: plain(title),
                language: lang.code(),
                updated: instant(document.published_at),
                writer: plain(&document.organisation),
                summary: plain(document.content.summaries.get(cx.lang).0),
            }
        })
        .collect();
    let latest = entries.iter().map(|entry| entry.updated.clone()).max();
    let body = Feed {
        page: cx.absolute(&cx.url("/publications")),
        updated: latest.unwrap_or_else(|| instant(0)),
        entries,
        cx: &cx,
    }
    .render()?;
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((kind, body).into_response())
}

fn instant(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds)
        .unwrap_or_default()
        .to_string()
}
