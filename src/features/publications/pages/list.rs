//! What is published, the latest first; and the shelf of works of before.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;

use super::{Said, said};
use crate::features::directory;
use crate::features::publications::publication::Listed;
use crate::features::publications::store::lists;
use crate::features::publications::store::works::{self, Work};
use crate::shared::i18n::Arg;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Publications on one page.
const SHOWN: i64 = if cfg!(test) { 2 } else { 50 };

pub(super) fn routes() -> Routes {
    Routes::new().page("/publications", Access::Everyone, get(show))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    page: String,
}

/// A publication in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The address of its page.
    pub url: String,
    /// Its title, and the language of that where it is not the page's.
    pub title: Said,
    /// What it says, in a few lines.
    pub summary: Said,
    /// Who published it.
    pub by: String,
    /// When, and which version.
    pub when: String,
}

/// A publication as a line.
pub(in crate::features::publications) fn line(cx: &Cx, address: &str, listed: &Listed) -> Line {
    let day = cx.day(&listed.published_at);
    let when = match listed.number {
        1 => day,
        number => cx.ta(
            "publication-version-of",
            &[("n", Arg::from(number)), ("date", Arg::Text(&day))],
        ),
    };
    Line {
        url: cx.url(&format!("/publications/{address}")),
        title: said(cx, &listed.titles),
        summary: said(cx, &listed.summaries),
        by: listed.organisation.clone(),
        when,
    }
}

/// A work of before as a line.
struct Shelved {
    title: String,
    language: Option<&'static str>,
    link: String,
    summary: String,
    by: String,
}

#[derive(Template)]
#[template(path = "features/publications/templates/list.html")]
struct List<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    next: Option<String>,
    start: Option<String>,
    works: Vec<Shelved>,
}

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let page: i64 = asked.page.parse().unwrap_or_default();
    let page = page.clamp(0, 10_000);
    let mut connection = cx.app.db.read().await?;
    let (published, more) = lists::page(&mut connection, page * SHOWN, SHOWN).await?;
    let works = works::all(&mut connection, None).await?;
    let ids: Vec<i64> = published
        .iter()
        .map(|(_, organisation, _)| *organisation)
        .chain(works.iter().map(|work| work.organisation))
        .collect();
    let shown = directory::published_by_ids(&mut connection, &ids).await?;
    // Of an organisation whose page is not shown, nothing is.
    let is_shown = |organisation: i64| shown.iter().any(|one| one.id == organisation);
    let shelved = |work: Work| Shelved {
        by: [work.authors, work.year.to_string()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        title: work.title,
        language: cx.foreign(work.language),
        link: work.link,
        summary: work.summary,
    };
    cx.page(&List {
        lines: published
            .iter()
            .filter(|(_, organisation, _)| is_shown(*organisation))
            .map(|(address, _, listed)| line(&cx, address, listed))
            .collect(),
        next: more.then(|| cx.url(&format!("/publications?page={}", page + 1))),
        start: (page > 0).then(|| cx.url("/publications")),
        works: works
            .into_iter()
            .filter(|work| is_shown(work.organisation))
            .map(shelved)
            .collect(),
        cx: &cx,
    })
}
