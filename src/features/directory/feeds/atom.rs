//! A search as an Atom feed (RFC 4287): the organisations it finds that last entered a register or
//! changed in it. What an organisation is called here never changes: its address for programs.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use search::Sort;

use crate::features::directory::api::{Asked, apart};
use crate::features::directory::organisation::Organisation;
use crate::features::directory::query::{DirectoryQuery, Reader};
use crate::features::directory::store::organisations;
use crate::shared::web::{Cx, Error};

/// Entries of a feed.
const ENTRIES: usize = 50;

#[derive(Template)]
#[template(path = "features/directory/templates/feed.xml")]
struct Feed<'a> {
    cx: &'a Cx,
    /// The search of the pages that it follows.
    permalink: String,
    title: String,
    updated: Date,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    language: Option<String>,
    url: String,
    updated: Date,
    summary: String,
    themes: Vec<(String, String)>,
}

pub(super) async fn feed(asked: Asked) -> Result<Response, Error> {
    let cx = &asked.cx;
    let read = DirectoryQuery::read(cx.query(), Reader::Person)?;
    let query = read.sorted(Sort::Date).for_index(&cx.app)?;
    let index = cx.app.index.clone();
    let page = apart(move || index.search(&query, ENTRIES, None)).await?;
    let ids: Vec<i64> = page.hits.iter().map(|hit| hit.id.cast_signed()).collect();
    let found = organisations::by_ids(&mut *cx.app.db.read().await?, &ids).await?;
    let entries: Vec<Entry> = found
        .into_iter()
        .map(|organisation| entry(cx, organisation))
        .collect();
    let what = if read.text.is_empty() {
        cx.t("feed-everything")
    } else {
        plain(&read.text)
    };
    let body = Feed {
        cx,
        permalink: read.permalink(),
        title: cx.tv("feed-title", "what", &what),
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(UNKNOWN),
        entries,
    }
    .render()?;
    Ok(asked.answer("application/atom+xml; charset=utf-8", body))
}

/// The day of what has none: a feed must say one, and this one never looks new.
const UNKNOWN: Date = Date::constant(1970, 1, 1);

fn entry(cx: &Cx, organisation: Organisation) -> Entry {
    let territory = &cx.app.territory;
    let slug = organisation.slug();
    Entry {
        id: cx.absolute(&format!("/api/v1/organisations/{}", organisation.key)),
        title: plain(&organisation.name),
        url: cx.absolute(&cx.url(&format!("/organisations/{slug}"))),
        updated: organisation.updated.unwrap_or(UNKNOWN),
        summary: plain(organisation.purpose.as_deref().unwrap_or_default()),
        language: organisation.language,
        themes: organisation
            .themes
            .iter()
            .filter_map(|slug| territory.theme(slug))
            .map(|theme| (theme.slug.clone(), theme.name.get(cx.lang.code()).to_owned()))
            .collect(),
    }
}

/// The characters that XML can hold: registers hold others.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|&letter| {
            matches!(letter, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
                && letter != '\u{7f}'
        })
        .collect()
}
