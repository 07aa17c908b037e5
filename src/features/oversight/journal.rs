//! The journal, read backwards: what was done, under which mandate. Persons are numbers here; whoever
//! must know who it was asks the person or the organisation.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;

use crate::shared::authz::Power;
use crate::shared::journal::{self, Line, Verdict, Wanted};
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

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

#[derive(Debug, Default, Deserialize)]
struct Asked {
    /// The number of the line above those shown.
    #[serde(default)]
    before: String,
    /// The key of an organisation.
    #[serde(default)]
    organisation: String,
    /// The number of a person.
    #[serde(default)]
    person: String,
    /// `without`: not who signed in and out.
    #[serde(default)]
    signing: String,
}

impl Asked {
    /// What is asked that can be: what is no number narrows nothing.
    fn wanted(&self) -> Wanted<'_> {
        let key = self.organisation.trim();
        Wanted {
            organisation: (!key.is_empty()).then_some(key),
            person: self.person.trim().parse().ok(),
            without_signing: self.signing == "without",
        }
    }

    /// The lines older than one, of the same.
    fn before(&self, cx: &Cx, line: i64) -> String {
        let pairs = [
            ("organisation", self.organisation.as_str()),
            ("person", &self.person),
            ("signing", &self.signing),
            ("before", &line.to_string()),
        ];
        let said: Vec<_> = pairs.iter().filter(|(_, value)| !value.is_empty()).collect();
        let query = serde_html_form::to_string(said).unwrap_or_default();
        cx.url(&format!("/journal?{query}"))
    }
}

#[derive(Template)]
#[template(path = "features/oversight/templates/journal.html")]
struct JournalPage<'a> {
    cx: &'a Cx,
    form: Form,
    /// Who signed in and out, with or without.
    signing: [(String, String); 2],
    /// Whether only some are asked for.
    narrowed: bool,
    lines: Vec<Line>,
    /// What a verification found, on demand: it reads everything.
    verdict: Option<Verdict>,
    older: Option<String>,
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

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    cx.acting(Power::ReadJournal, None)?;
    let mut connection = cx.app.db.read().await?;
    page(&cx, &mut connection, &asked, None).await
}

async fn verify(cx: Cx) -> Result<Response, Error> {
    cx.acting(Power::ReadJournal, None)?;
    let mut connection = cx.app.db.snapshot().await?;
    let verdict = journal::verify(&mut connection).await?;
    page(&cx, &mut connection, &Asked::default(), Some(verdict)).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    asked: &Asked,
    verdict: Option<Verdict>,
) -> Result<Response, Error> {
    let wanted = asked.wanted();
    let before = asked.before.parse().unwrap_or(i64::MAX);
    let mut lines = journal::before(connection, before, wanted, LINES + 1).await?;
    let more = lines.len() as i64 > LINES;
    lines.truncate(LINES as usize);
    let last = lines.last().filter(|_| more).map(|line| line.sequence);
    let either = |word: &str, key: &str| (word.to_owned(), cx.t(key));
    cx.page(&JournalPage {
        cx,
        form: Form::new()
            .with("organisation", &asked.organisation)
            .with("person", &asked.person)
            .with("signing", &asked.signing),
        signing: [
            either("", "journal-signing.with"),
            either("without", "journal-signing.without"),
        ],
        narrowed: wanted.organisation.is_some() || wanted.person.is_some() || wanted.without_signing,
        older: last.map(|line| asked.before(cx, line)),
        lines,
        verdict,
    })
}
