//! A search that finds nothing, and the ways out of it, each with what it would find.

use askama::Template;
use axum::response::Response;

use super::listing::{Listing, Way};
use super::names;
use super::results::beside;
use crate::features::directory::query::DirectoryQuery;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error};

#[derive(Template)]
#[template(path = "features/directory/templates/nothing.html")]
struct Nothing<'a> {
    cx: &'a Cx,
    listing: Listing,
    /// What else is called so.
    beside: Vec<String>,
    ways: Vec<Way>,
}

pub async fn show(cx: &Cx, listing: Listing) -> Result<Response, Error> {
    let ways = ways_out(cx, &listing.query)?;
    let beside = beside(cx, &listing).await?;
    cx.page(&Nothing {
        cx,
        listing,
        beside,
        ways,
    })
}

/// Ways out of a search that finds nothing, each with what it would find.
fn ways_out(cx: &Cx, query: &DirectoryQuery) -> Result<Vec<Way>, Error> {
    let mut ways: Vec<Way> = Vec::new();
    let mut offer = |text: &dyn Fn(u64) -> String, other: DirectoryQuery| -> Result<(), Error> {
        let total = cx.app.index.total(&other.for_index(&cx.app)?)?;
        let url = cx.url(&format!("/organisations?{}", other.permalink()));
        if total > 0 && !ways.iter().any(|way| way.url == url) {
            ways.push(Way {
                text: text(total),
                url,
                here: false,
            });
        }
        Ok(())
    };
    if query.inside {
        offer(&|n| cx.tn("empty-everywhere", &n), query.seen(false))?;
    }
    if query.filters.len() > 1 || query.near.is_some() || !query.text.is_empty() {
        for (facet, value) in &query.filters {
            let name = names::value(cx, *facet, value);
            let text = |n: u64| {
                cx.ta(
                    "empty-without",
                    &[("filter", Arg::from(&name)), ("n", Arg::from(n))],
                )
            };
            offer(&text, query.toggled(*facet, value))?;
        }
    }
    if let Some(code) = &query.near {
        let mut wider = query.clone();
        wider.km = Some(query.km.unwrap_or(10.0) * 3.0).filter(|km| *km <= 1_000.0);
        let name = names::commune(cx, code);
        let km = cx.app.texts.decimal(cx.lang, wider.km.unwrap_or(10.0));
        let text = |n: u64| {
            cx.ta(
                "empty-farther",
                &[
                    ("km", Arg::from(&km)),
                    ("place", Arg::from(&name)),
                    ("n", Arg::from(n)),
                ],
            )
        };
        wider.cursor = None;
        offer(&text, wider)?;
    }
    let dated = query.founded.is_some() || query.dissolved.is_some();
    if !query.filters.is_empty() || query.near.is_some() || dated {
        offer(&|n| cx.tn("empty-no-filter", &n), query.without_filters())?;
    }
    Ok(ways)
}
