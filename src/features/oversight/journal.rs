//! The journal, read backwards: what was done, under which mandate. Persons are numbers here; whoever
//! must know who it was asks the person or the organisation.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;

use crate::shared::authz::Power;
use crate::shared::journal::{self, Line, Verdict};
use crate::shared::web::{Access, Cx, Error, Routes};

/// Lines on a page.
const LINES: i64 = 100;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/journal", Access::Holding(Power::ReadJournal), get(show))
        .page(
            "/journal/verify",
            Access::Holding(Power::ReadJournal),
            get(verify),
        )
}

#[derive(Debug, Deserialize)]
struct From {
    /// The number of the line above those shown.
    before: Option<i64>,
}

#[derive(Template)]
#[template(path = "features/oversight/templates/journal.html")]
struct JournalPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    /// What a verification found, on demand: it reads everything.
    verdict: Option<Verdict>,
    older: Option<i64>,
}

impl JournalPage<'_> {
    /// What was done, in words; an act that has none shows as the word it is written down with.
    fn act(&self, line: &Line) -> String {
        in_words(self.cx, &line.act)
    }

    /// When, here.
    fn here(&self, line: &Line) -> String {
        self.cx.moment(&line.at)
    }

    /// When, to the minute, in UTC: what a line says does not depend on where it is read.
    fn at(&self, line: &Line) -> String {
        jiff::Timestamp::from_second(line.at).map_or_else(
            |_| String::new(),
            |at| at.strftime("%Y-%m-%d %H:%M UTC").to_string(),
        )
    }
}

/// An act in words: those that an organisation's history tells have theirs there, the others here.
pub(super) fn in_words(cx: &Cx, act: &str) -> String {
    // What an agent entered for somebody who telephoned is the same act, and is said to be.
    let (bare, for_others) = match act.strip_suffix("-for-others") {
        Some(bare) if !bare.is_empty() => (bare, true),
        _ => (act, false),
    };
    // Of a project the journal says that it was one; its own history does not.
    let own = bare.strip_prefix("project-").unwrap_or(bare);
    let said = [
        format!("act-{act}"),
        format!("done-{act}"),
        format!("done-{bare}"),
        format!("done-{own}"),
    ]
    .into_iter()
    .find(|key| cx.app.texts.has(cx.lang, key));
    match said {
        None => act.to_owned(),
        Some(key) if for_others && !key.ends_with("-for-others") => {
            format!("{} {}", cx.t(&key), cx.t("journal-for-others"))
        }
        Some(key) => cx.t(&key),
    }
}

async fn show(cx: Cx, Query(from): Query<From>) -> Result<Response, Error> {
    cx.acting(Power::ReadJournal, None)?;
    let mut connection = cx.app.db.read().await?;
    let before = from.before.unwrap_or(i64::MAX);
    let lines = journal::before(&mut connection, before, LINES).await?;
    let older = lines
        .last()
        .map(|line| line.sequence)
        .filter(|sequence| *sequence > 1);
    cx.page(&JournalPage {
        cx: &cx,
        lines,
        verdict: None,
        older,
    })
}

async fn verify(cx: Cx) -> Result<Response, Error> {
    cx.acting(Power::ReadJournal, None)?;
    let mut connection = cx.app.db.snapshot().await?;
    let verdict = journal::verify(&mut connection).await?;
    let lines = journal::before(&mut connection, i64::MAX, LINES).await?;
    let older = lines
        .last()
        .map(|line| line.sequence)
        .filter(|sequence| *sequence > 1);
    cx.page(&JournalPage {
        cx: &cx,
        lines,
        verdict: Some(verdict),
        older,
    })
}
