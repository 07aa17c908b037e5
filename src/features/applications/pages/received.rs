//! Everything that was sent to a call, for its organisers, page by page.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use crate::features::applications::finding;
use crate::features::applications::panels::{Line, made, sent_line};
use crate::features::applications::store::sent;
use crate::features::calls;
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Lines of a page at most.
pub const MOST: i64 = 20;

pub(super) fn routes() -> Routes {
    let access = Access::Holding(Power::ReadFiles);
    Routes::new().page("/calls/{id}/applications", access, get(list))
}

#[derive(Deserialize)]
struct Wanted {
    /// The number after which the page begins; the first where empty.
    #[serde(default)]
    after: String,
}

#[derive(Template)]
#[template(path = "features/applications/templates/received.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    title: (String, Option<&'static str>),
    call: String,
    lines: Vec<Line>,
    count: u64,
    /// How many of them several make, and how many one makes alone.
    made: Option<String>,
    next: Option<String>,
    start: Option<String>,
}

async fn list(cx: Cx, Path(id): Path<String>, Query(wanted): Query<Wanted>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let call = calls::find(&mut connection, &id).await?.ok_or(Error::NotFound)?;
    finding::organiser(&cx, &call)?;
    let base = cx.url(&format!("/calls/{}", call.address));
    let page = sent::to_call(&mut connection, (call.id, &wanted.after), MOST + 1).await?;
    let shown = &page[..page.len().min(MOST.unsigned_abs() as usize)];
    let last = shown.last().filter(|_| page.len() > shown.len());
    let (title, lang) = call.title(cx.lang);
    let (several, alone) = sent::made_to_call(&mut connection, call.id).await?;
    cx.page(&ListPage {
        title: (title.to_owned(), cx.foreign(lang)),
        lines: shown.iter().map(|one| sent_line(&cx, one, None)).collect(),
        count: several + alone,
        made: made(&cx, "application-panel-made", (several, alone)),
        next: last.map(|last| format!("{base}/applications?after={}", last.number)),
        start: (!wanted.after.is_empty()).then(|| format!("{base}/applications")),
        call: base,
        cx: &cx,
    })
}
