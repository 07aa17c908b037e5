//! Public petitions as an Atom feed (RFC 4287): each says when it was last moved on.

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::{address, stands, title};
use crate::features::petitions::finding;
use crate::features::petitions::store::petitions::{self, Wanted};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Routes};

/// Entries of a feed.
const ENTRIES: i64 = 50;

pub(super) fn routes() -> Routes {
    Routes::new().page("/petitions/feed.atom", Access::Everyone, get(feed))
}

#[derive(Template)]
#[template(path = "features/petitions/templates/feed.xml")]
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
    stands: String,
}

async fn feed(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = petitions::listed(&mut connection, &Wanted::default(), ENTRIES, 0).await?;
    let found = finding::shown(&mut connection, found).await?;
    let ids: Vec<i64> = found.iter().map(|one| one.petition.id).collect();
    let told = petitions::last_told(&mut connection, &ids).await?;
    let entries: Vec<Entry> = found
        .iter()
        .map(|one| {
            let petition = &one.petition;
            let told = told.iter().find(|(id, _)| *id == petition.id).map(|(_, at)| *at);
            let moved = [petition.opened_at, petition.answered_at, petition.ended_at, told];
            Entry {
                // What it is called here never changes, whatever its title and the reader's language.
                id: cx.absolute(&format!("/petitions/{}", petition.key)),
                url: cx.absolute(&address(&cx, petition)),
                title: plain(&title(&cx, petition)),
                language: match petition.hidden_at {
                    Some(_) => cx.lang.code(),
                    None => petition.language.code(),
                },
                updated: instant(moved.into_iter().flatten().max().unwrap_or_default()),
                writer: plain(&one.petitioner.name),
                stands: stands(&cx, petition, petition.late(&cx.app.clock)),
            }
        })
        .collect();
    let latest = entries.iter().map(|entry| entry.updated.clone()).max();
    let body = Feed {
        page: cx.absolute(&cx.url("/petitions")),
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
