//! What is published as an Atom feed (RFC 4287): each says when its last version appeared.

use axum::response::Response;

use crate::features::directory;
use crate::features::publications::store::lists::{self, Wanted};
use crate::shared::web::feed::{Entry, feed};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Entries of a feed.
const ENTRIES: i64 = 50;

pub(super) fn routes() -> Routes {
    Routes::new().page("/publications/feed.atom", Access::Everyone, get(list))
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let published = lists::published(&mut connection, Wanted::default(), ENTRIES).await?;
    // Whoever follows learns too that something is withdrawn.
    let withdrawn = lists::withdrawn_lately(&mut connection, ENTRIES).await?;
    let ids: Vec<i64> = published
        .iter()
        .map(|(_, by, _)| *by)
        .chain(withdrawn.iter().map(|(_, by, ..)| *by))
        .collect();
    let shown = directory::published_by_ids(&mut connection, &ids).await?;
    let mut entries: Vec<Entry> = published
        .iter()
        .filter(|(_, by, _)| shown.iter().any(|one| one.id == *by))
        .map(|(address, _, listed)| {
            let (title, lang) = listed.titles.get(cx.lang);
            Entry {
                // What it is called here never changes, whatever its title and the reader's language.
                id: cx.absolute(&format!("/publications/{address}")),
                url: cx.absolute(&cx.url(&format!("/publications/{address}"))),
                title: plain(title),
                language: lang.code(),
                updated: listed.published_at,
                writer: plain(&listed.organisation),
                summary: plain(listed.summaries.get(cx.lang).0),
            }
        })
        .collect();
    for (address, by, listed, withdrawn) in &withdrawn {
        if !shown.iter().any(|one| one.id == *by) {
            continue;
        }
        let title = listed.titles.get(cx.lang).0;
        entries.push(Entry {
            id: cx.absolute(&format!("/publications/{address}")),
            url: cx.absolute(&cx.url(&format!("/publications/{address}"))),
            title: cx.tv("publication-withdrawn-title", "title", &plain(title)),
            language: cx.lang.code(),
            updated: withdrawn.at,
            writer: plain(&listed.organisation),
            summary: plain(withdrawn.why.get(cx.lang).0),
        });
    }
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    feed(&cx, (cx.t("publications-title"), "/publications"), &entries)
}
