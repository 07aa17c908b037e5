//! Every need that stands, the latest first; by theme, by commune.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;

use super::{address, counted, seen};
use crate::features::directory::choosing::{self, Among, PlaceField};
use crate::features::directory::{self, names, placed};
use crate::features::emerging_needs::need::Need;
use crate::features::emerging_needs::store::{self, Wanted};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Needs on one page.
const SHOWN: i64 = 30;

pub(super) fn routes() -> Routes {
    Routes::new().page("/observatory/needs", Access::Everyone, get(show))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    theme: String,
    #[serde(default)]
    commune: String,
    #[serde(default)]
    page: String,
}

/// A line of a list.
pub(in crate::features::emerging_needs) struct Line {
    pub url: String,
    pub title: String,
    pub language: Option<&'static str>,
    pub theme: String,
    pub seen: String,
    pub when: String,
}

#[derive(Template)]
#[template(path = "features/emerging_needs/templates/list.html")]
struct List<'a> {
    cx: &'a Cx,
    form: Form,
    /// Whether only some are asked for.
    narrowed: bool,
    lines: Vec<Line>,
    themes: Vec<(String, String)>,
    commune: String,
    next: Option<String>,
}

/// Needs as lines; those of an organisation whose page is not shown are left out.
pub(in crate::features::emerging_needs) async fn lines(
    cx: &Cx,
    connection: &mut Connection,
    needs: &[Need],
) -> Result<Vec<Line>, StoreError> {
    let ids: Vec<i64> = needs.iter().map(|need| need.organisation).collect();
    let shown = directory::published_by_ids(connection, &ids).await?;
    let numbers: Vec<i64> = needs.iter().map(|need| need.id).collect();
    let every = store::seen_of(connection, &numbers).await?;
    let line = |need: &Need| {
        let others = every.iter().filter(|(of, ..)| *of == need.id);
        let others: Vec<(i64, bool)> = others
            .map(|(_, organisation, named)| (*organisation, *named))
            .collect();
        Line {
            url: address(cx, need, ""),
            title: need.typed.title.clone(),
            language: cx.foreign(need.typed.language),
            theme: names::theme(cx, &need.typed.theme).to_owned(),
            seen: counted(cx, &seen(cx, need, &others)),
            when: cx.day(&need.created_at),
        }
    };
    let is_shown = |need: &&Need| shown.iter().any(|one| one.id == need.organisation);
    Ok(needs.iter().filter(is_shown).map(line).collect())
}

/// The themes of the territory, by name.
pub(super) fn themes(cx: &Cx) -> Vec<(String, String)> {
    let themes = cx.app.territory.themes.iter();
    by_name(themes.map(|one| (one.slug.clone(), names::theme(cx, &one.slug).to_owned())))
}

fn by_name(choices: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let mut choices: Vec<(String, String)> = choices.collect();
    choices.sort_by_cached_key(|(_, name)| search::fold(name));
    choices
}

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let themes = themes(&cx);
    // What nobody knows narrows nothing.
    let theme = themes.iter().find(|(value, _)| *value == asked.theme);
    let theme = theme.map_or_else(String::new, |(value, _)| value.clone());
    let typed: String = asked.commune.chars().take(80).collect();
    let commune = choosing::narrowed(&cx, &typed).unwrap_or_default();
    let words = (cx.t("emerging-commune"), cx.t("emerging-everywhere"));
    let field = PlaceField::new(
        &cx,
        ("commune", "commune"),
        words,
        (Among::Communes, &typed),
        || vec![(String::new(), placed::listed(&cx))],
    );
    let page: i64 = asked.page.parse().unwrap_or_default();
    let page = page.clamp(0, 10_000);
    let codes = match commune.is_empty() {
        true => Vec::new(),
        false => cx.app.territory.every_code(&[&commune]),
    };
    let wanted = Wanted {
        theme: &theme,
        commune: &codes,
    };
    let mut connection = cx.app.db.read().await?;
    let mut needs = store::listed(&mut connection, wanted, (SHOWN + 1, page * SHOWN)).await?;
    let more = needs.len() as i64 > SHOWN;
    needs.truncate(SHOWN as usize);
    let every = (String::new(), cx.t("emerging-every-theme"));
    cx.page(&List {
        lines: lines(&cx, &mut connection, &needs).await?,
        themes: std::iter::once(every).chain(themes).collect(),
        commune: field.render()?,
        next: more.then(|| {
            cx.url(&format!(
                "/observatory/needs?theme={theme}&commune={commune}&page={}",
                page + 1
            ))
        }),
        narrowed: !theme.is_empty() || !typed.is_empty(),
        form: Form::new().with("theme", &theme),
        cx: &cx,
    })
}
