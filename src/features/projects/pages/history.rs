//! What happened to the project: who changed which amount from what to what, and every version of every
//! text and list. Nothing that was written is lost.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::Words;
use super::budget::account;
use super::inputs::{self, Asked, How};
use super::talk::who;
use super::{item, section};
use crate::features::directory::names;
use crate::features::projects::budget::Change;
use crate::features::projects::content::{Section, Value};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::items::{self, Kind};
use crate::features::projects::store::projects::{self, Event};
use crate::features::projects::store::{budget, people, values};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Lines shown.
const MOST: i64 = 300;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/history",
        Access::Holding(Power::SeeFile),
        get(show),
    )
}

#[derive(Deserialize)]
struct Wanted {
    /// A text or a list, to see its versions.
    #[serde(default)]
    field: String,
    /// In which language; empty for what has none.
    #[serde(default)]
    language: String,
}

#[derive(Template)]
#[template(path = "features/projects/templates/history.html")]
struct HistoryPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    lines: Vec<Line>,
    /// What has several versions, each with the address of those.
    texts: Vec<(String, String)>,
    /// What the versions are of.
    name: String,
    versions: Vec<Version>,
}

/// A step: what was done, by whom, and what it did to amounts.
struct Line {
    words: String,
    by: String,
    amounts: Vec<String>,
}

/// A version of a text.
struct Version {
    by: String,
    words: Words,
}

/// What an event says.
fn said(cx: &Cx, event: &Event) -> String {
    let detail = match (event.kind.as_str(), event.detail.parse::<Section>()) {
        ("written" | "commented", Ok(section)) => cx.t(&format!("project-section-{}", section.as_str())),
        _ => event.detail.clone(),
    };
    let key = format!("project-event-{}", event.kind);
    match cx.app.texts.has(cx.lang, &key) {
        true => cx.tv(&key, "detail", &detail),
        false => detail,
    }
}

/// What a step did to an amount.
fn changed(cx: &Cx, change: &Change) -> String {
    let mut line = vec![account(cx, change.account.code())];
    line.extend(Some(change.words.clone()).filter(|words| !words.is_empty()));
    line.extend(
        change
            .asking
            .map(|asking| cx.t(&format!("budget-{}", asking.as_str()))),
    );
    let key = match (change.before, change.after) {
        (0, _) => "project-amount-new",
        (_, 0) => "project-amount-removed",
        (_, _) => "project-amount-changed",
    };
    cx.ta(
        key,
        &[
            ("line", line.join(", ").as_str().into()),
            ("before", cx.money(&change.before).as_str().into()),
            ("after", cx.money(&change.after).as_str().into()),
        ],
    )
}

/// Everything that the project says, removed things among them: what it is called, and how it is typed.
async fn known(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(String, Asked)>, StoreError> {
    let mut known = Vec::new();
    for section in Section::ALL {
        for one in section::asked(cx, connection, found, *section).await? {
            known.push((one.label(cx), one));
        }
        let Some(kind) = Kind::of(*section) else { continue };
        known.push((
            cx.t(&format!("project-{}-list", kind.as_str())),
            Asked {
                field: kind.list().to_owned(),
                key: String::new(),
                how: How::Many {
                    choices: titles(cx, found, kind),
                    folded: false,
                },
            },
        ));
        let removed = items::removed(kind, &found.content);
        for key in items::keys(kind, &found.content).into_iter().chain(removed) {
            let title = title(cx, found, kind, key);
            for one in item::asked(found, kind, key) {
                known.push((format!("{title} · {}", one.label(cx)), one));
            }
        }
    }
    Ok(known)
}

/// What a thing is called, also one that was removed.
fn title(cx: &Cx, found: &Found, kind: Kind, key: &str) -> String {
    let title = Words::said(cx, found, &items::field(kind, key, "title"));
    match title.is_empty() {
        true => cx.t("project-untitled"),
        false => title.words,
    }
}

fn titles(cx: &Cx, found: &Found, kind: Kind) -> Vec<(String, String)> {
    let removed = items::removed(kind, &found.content);
    items::keys(kind, &found.content)
        .into_iter()
        .chain(removed)
        .map(|key| (key.to_owned(), title(cx, found, kind, key)))
        .collect()
}

/// What has several versions, or was removed: its name and the address of its versions.
fn texts(cx: &Cx, found: &Found, known: &[(String, Asked)]) -> Vec<(String, String)> {
    let removed: Vec<String> = Kind::ALL
        .iter()
        .flat_map(|kind| {
            let removed = items::removed(*kind, &found.content);
            removed.into_iter().map(|key| items::field(*kind, key, ""))
        })
        .collect();
    let mut texts = Vec::new();
    for (name, one) in known {
        let is_gone = removed.iter().any(|start| one.field.starts_with(start));
        for language in found.content.languages_of(&one.field) {
            let value = found.content.value(&one.field, language);
            if !is_gone && value.is_none_or(|value| value.version < 2) {
                continue;
            }
            let name = match language.parse::<Lang>() {
                Ok(lang) => format!("{name}, {}", cx.t(&format!("project-language-{lang}"))),
                Err(_) => name.clone(),
            };
            let query = format!("field={}&language={language}", one.field);
            texts.push((
                name,
                cx.url(&format!("{}/history?{query}#versions", found.path())),
            ));
        }
    }
    texts
}

/// What a version says, in the words of the page.
fn words(cx: &Cx, found: &Found, asked: &Asked, value: &Value, language: &str) -> Words {
    let word = |code: &str| match &asked.how {
        How::Many { choices, .. } => {
            let known = choices.iter().find(|(value, _)| value == code);
            let partner = || found.partners.iter().find(|one| one.organisation.key == code);
            known
                .map(|(_, words)| words.clone())
                .or_else(|| partner().map(|one| one.organisation.name.clone()))
                .unwrap_or_else(|| code.to_owned())
        }
        How::One { choices, .. } => inputs::said_of(choices, code).to_owned(),
        How::Communes => names::commune(cx, code),
        How::Text { .. } | How::Plain { .. } | How::Day => code.to_owned(),
    };
    let words = match &asked.how {
        How::Many { .. } | How::Communes => {
            let all: Vec<String> = value.words.split_whitespace().map(word).collect();
            all.join("\n")
        }
        How::Day => match value.words.parse::<jiff::civil::Date>() {
            Ok(day) => cx.date(&day),
            Err(_) => value.words.clone(),
        },
        How::One { .. } => word(&value.words),
        How::Text { .. } | How::Plain { .. } => value.words.clone(),
    };
    let lang: Option<Lang> = language.parse().ok();
    Words {
        words,
        language: lang.and_then(|lang| cx.foreign(lang)),
    }
}

async fn show(cx: Cx, Path(id): Path<String>, Query(query): Query<Wanted>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let (project, language) = (found.project.id, query.language.as_str());
    let events = projects::events(&mut connection, project, MOST).await?;
    let ids: Vec<i64> = events.iter().map(|event| event.id).collect();
    let amounts = budget::changes(&mut connection, &ids).await?;
    let known = known(&cx, &mut connection, &found).await?;
    let asked = known.iter().find(|(_, one)| one.field == query.field);
    let versions = match asked {
        Some((_, one)) => values::versions(&mut connection, project, &one.field, language).await?,
        None => Vec::new(),
    };
    let persons = events.iter().filter_map(|event| event.person);
    let persons: Vec<i64> = persons
        .chain(versions.iter().filter_map(|value| value.person))
        .collect();
    let names = people::names(&mut connection, &persons).await?;
    let line = |event: &Event| Line {
        words: said(&cx, event),
        by: who(&cx, &found, &names, (event.person, event.organisation), event.at),
        amounts: of_event(&cx, &amounts, event.id),
    };
    let version = |value: &Value, asked: &Asked| Version {
        by: who(
            &cx,
            &found,
            &names,
            (value.person, value.organisation),
            value.saved_at,
        ),
        words: words(&cx, &found, asked, value, language),
    };
    cx.page(&HistoryPage {
        base: cx.url(&found.path()),
        title: Words::said(&cx, &found, "title"),
        lines: events.iter().map(line).collect(),
        texts: texts(&cx, &found, &known),
        name: asked.map_or_else(String::new, |(name, _)| name.clone()),
        versions: match asked {
            Some((_, one)) => versions.iter().map(|value| version(value, one)).collect(),
            None => Vec::new(),
        },
        cx: &cx,
    })
}

fn of_event(cx: &Cx, amounts: &BTreeMap<i64, Vec<Change>>, event: i64) -> Vec<String> {
    let changes = amounts.get(&event).map_or(&[][..], Vec::as_slice);
    changes.iter().map(|change| changed(cx, change)).collect()
}
