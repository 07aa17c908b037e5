//! The news of a network as an Atom feed (RFC 4287).

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::address;
use crate::features::directory;
use crate::features::networks::finding;
use crate::features::networks::store;
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Entries of a feed.
const ENTRIES: i64 = 50;

pub(super) fn routes() -> Routes {
    Routes::new().page("/networks/{key}/news.atom", Access::Everyone, get(feed))
}

#[derive(Template)]
#[template(path = "features/networks/templates/news.xml")]
struct Feed<'a> {
    cx: &'a Cx,
    name: String,
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
    words: String,
    link: Option<String>,
}

async fn feed(cx: Cx, Path(key): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &key).await?;
    let news = store::news::of_network(&mut connection, found.network.id, ENTRIES).await?;
    let mut ids: Vec<i64> = news.iter().map(|one| one.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let writers = directory::published_by_ids(&mut connection, &ids).await?;
    let entries: Vec<Entry> = news
        .into_iter()
        .filter_map(|one| {
            let writer = writers.iter().find(|writer| writer.id == one.organisation)?;
            Some(Entry {
                // What it is called here never changes with the reader's language.
                id: cx.absolute(&format!("/news/{}", one.key)),
                url: cx.absolute(&cx.url(&format!("/news/{}", one.key))),
                title: one.title,
                language: one.language.code(),
                updated: instant(one.created_at),
                writer: plain(&writer.name),
                words: one.words,
                link: one.link,
            })
        })
        .collect();
    // A feed must say a day; one without news says the day on which the network began.
    let began = instant(found.network.opened_at.unwrap_or_default());
    let body = Feed {
        name: plain(found.name()),
        page: cx.absolute(&address(&cx, &found.network.key)),
        updated: entries.first().map_or(began, |entry| entry.updated.clone()),
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
