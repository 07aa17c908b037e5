//! Public petitions as an Atom feed (RFC 4287): each says when it was last moved on.

use axum::response::Response;

use super::{address, stands, title};
use crate::features::petitions::finding;
use crate::features::petitions::store::petitions::{self, Wanted};
use crate::shared::web::feed::{Entry, feed};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Entries of a feed.
const ENTRIES: i64 = 50;

pub(super) fn routes() -> Routes {
    Routes::new().page("/petitions/feed.atom", Access::Everyone, get(list))
}

async fn list(cx: Cx) -> Result<Response, Error> {
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
                updated: moved.into_iter().flatten().max().unwrap_or_default(),
                writer: plain(&one.petitioner.name),
                summary: stands(&cx, petition, petition.late(&cx.app.clock)),
            }
        })
        .collect();
    feed(&cx, (cx.t("petitions-title"), "/petitions"), &entries)
}
