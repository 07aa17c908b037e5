//! Every need that stands, the latest first; by theme, by commune.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;

use super::{address, counted, seen};
use crate::features::directory::{self, names};
use crate::features::emerging_needs::need::Need;
use crate::features::emerging_needs::store::{self, Wanted};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

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
    communes: Vec<(String, String)>,
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

/// The themes and the communes of the territory, by name.
pub(super) fn choices(cx: &Cx) -> [Vec<(String, String)>; 2] {
    let territory = &cx.app.territory;
    let themes = territory.themes.iter();
    let themes = themes.map(|one| (one.slug.clone(), names::theme(cx, &one.slug).to_owned()));
    let communes = territory.communes.iter();
    let communes = communes.map(|one| (one.code.clone(), names::commune(cx, &one.code)));
    let mut both = [themes.collect(), communes.collect::<Vec<(String, String)>>()];
    for list in &mut both {
        list.sort_by_cached_key(|(_, name)| search::fold(name));
    }
    both
}

async fn show(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let [themes, communes] = choices(&cx);
    // What nobody knows narrows nothing.
    let known = |list: &[(String, String)], asked: &str| {
        let found = list.iter().find(|(value, _)| value == asked);
        found.map_or_else(String::new, |(value, _)| value.clone())
    };
    let (theme, commune) = (known(&themes, &asked.theme), known(&communes, &asked.commune));
    let page: i64 = asked.page.parse().unwrap_or_default();
    let page = page.clamp(0, 10_000);
    let wanted = Wanted {
        theme: &theme,
        commune: &commune,
    };
    let mut connection = cx.app.db.read().await?;
    let mut needs = store::listed(&mut connection, wanted, (SHOWN + 1, page * SHOWN)).await?;
    let more = needs.len() as i64 > SHOWN;
    needs.truncate(SHOWN as usize);
    let any = |key: &str, list| {
        std::iter::once((String::new(), cx.t(key)))
            .chain(list)
            .collect::<Vec<(String, String)>>()
    };
    cx.page(&List {
        lines: lines(&cx, &mut connection, &needs).await?,
        themes: any("emerging-every-theme", themes),
        communes: any("emerging-everywhere", communes),
        next: more.then(|| {
            cx.url(&format!(
                "/observatory/needs?theme={theme}&commune={commune}&page={}",
                page + 1
            ))
        }),
        narrowed: !theme.is_empty() || !commune.is_empty(),
        form: Form::new().with("theme", &theme).with("commune", &commune),
        cx: &cx,
    })
}
