//! The list of organisations that a search finds.

use askama::Template;
use axum::response::Response;

use super::hits::Hits;
use super::listing::{Listing, Way};
use super::nothing;
use crate::features::directory::coverage::Coverage;
use crate::features::directory::map::Figure;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error, Slot, Subject};

/// The list with its facets and its map.
#[derive(Template)]
#[template(path = "features/directory/templates/results.html")]
struct Results<'a> {
    cx: &'a Cx,
    listing: Listing,
    hits: Hits,
    /// What else is called so.
    beside: Vec<String>,
    map: Figure<'a>,
    next: Option<Way>,
    start: Option<String>,
    shown: String,
}

pub async fn show(cx: Cx) -> Result<Response, Error> {
    let listing = Listing::read(&cx, "/organisations", None)?;
    if listing.found.total == 0 {
        return nothing::show(&cx, listing).await;
    }
    let beside = beside(&cx, &listing).await?;
    let words = listing.found.corrected.as_deref().unwrap_or(&listing.query.text);
    let hits = Hits::read(&cx, &listing.found.hits, words, 3).await?;
    let coverage = Coverage::now(&cx).await?;
    let map = Figure::new(&cx, cx.t("map-where"), &listing.by_commune, |code| {
        cx.url(&format!(
            "/organisations?{}",
            listing.in_commune(code).permalink()
        ))
    })
    .choosing(|code| listing.query.has(search::Facet::Commune, code))
    .with_table(cx.url(&format!("/map?{}#tableau", listing.state)))
    .covered(&coverage);
    let begun = listing.query.cursor.is_some();
    let next = listing.found.next.as_ref().map(|cursor| Way {
        text: cx.tn("results-next", &(listing.query.limit as u64)),
        url: cx.url(&format!("/organisations?{}", listing.query.page_after(cursor))),
        here: false,
    });
    let key = if begun {
        "results-shown-later"
    } else {
        "results-shown"
    };
    let shown = cx.ta(
        key,
        &[
            ("shown", Arg::from(hits.len())),
            ("n", Arg::from(listing.found.total)),
        ],
    );
    cx.page(&Results {
        start: begun.then(|| cx.url(&format!("/organisations?{}", listing.state))),
        cx: &cx,
        hits,
        beside,
        map,
        next,
        shown,
        listing,
    })
}

/// What else is called as what was searched, on the first page of what it finds.
pub(super) async fn beside(cx: &Cx, listing: &Listing) -> Result<Vec<String>, Error> {
    if listing.query.text.is_empty() || listing.query.cursor.is_some() {
        return Ok(Vec::new());
    }
    let subject = Subject {
        organisation: 0,
        slug: &listing.query.text,
    };
    let mut connection = cx.app.db.read().await?;
    cx.panels(&mut connection, Slot::Results, subject).await
}
