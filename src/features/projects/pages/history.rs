//! What happened to the project, and every version of every text: nothing that was written is lost.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;

use super::Words;
use super::talk::who;
use crate::features::projects::content::Section;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::store::projects::{self, Event};
use crate::features::projects::store::{people, values};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::web::{Access, Cx, Error, Routes};

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
struct Asked {
    /// A text, to see its versions.
    #[serde(default)]
    field: String,
    /// In which language.
    #[serde(default)]
    language: String,
}

#[derive(Template)]
#[template(path = "features/projects/templates/history.html")]
struct HistoryPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    lines: Vec<(String, String)>,
    texts: Vec<(String, String)>,
    versions: Vec<Version>,
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

/// The texts that the project has, each with the address of its versions.
fn texts(cx: &Cx, found: &Found) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for section in Section::ALL {
        for field in section.fields() {
            for lang in found.project.languages() {
                if found
                    .content
                    .value(field.name, lang.code())
                    .is_some_and(|value| value.version > 1)
                {
                    let name = format!(
                        "{} ({})",
                        cx.t(&format!("project-{}", field.name)),
                        lang.own_name()
                    );
                    let query = format!("field={}&language={lang}", field.name);
                    texts.push((
                        name,
                        cx.url(&format!("{}/history?{query}#versions", found.path())),
                    ));
                }
            }
        }
    }
    texts
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let events = projects::events(&mut connection, found.project.id, MOST).await?;
    let versions = match (asked.field.is_empty(), asked.language.parse::<Lang>()) {
        (false, Ok(lang)) => {
            values::versions(&mut connection, found.project.id, &asked.field, lang.code()).await?
        }
        _ => Vec::new(),
    };
    let persons = events.iter().filter_map(|event| event.person);
    let persons: Vec<i64> = persons
        .chain(versions.iter().filter_map(|value| value.person))
        .collect();
    let names = people::names(&mut connection, &persons).await?;
    let lang: Lang = asked.language.parse().unwrap_or_default();
    cx.page(&HistoryPage {
        base: cx.url(&found.path()),
        title: Words::said(&cx, &found, "title"),
        lines: events
            .iter()
            .map(|event| {
                let by = who(&cx, &found, &names, (event.person, event.organisation), event.at);
                (said(&cx, event), by)
            })
            .collect(),
        texts: texts(&cx, &found),
        versions: versions
            .into_iter()
            .map(|value| Version {
                by: who(
                    &cx,
                    &found,
                    &names,
                    (value.person, value.organisation),
                    value.saved_at,
                ),
                words: Words {
                    words: value.words,
                    language: super::foreign(&cx, lang),
                },
            })
            .collect(),
        cx: &cx,
    })
}
