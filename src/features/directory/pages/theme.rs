//! A theme: what it is, which others go with it, where its organisations are.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use search::{Count, Facet, Query, Sort};

use super::hits::Hits;
use super::home::{ThemeLine, theme_lines};
use crate::features::directory::coverage::Coverage;
use crate::features::directory::map::Figure;
use crate::shared::web::{Cx, Error, Slot, Subject};

/// Organisations shown before the whole list.
const FIRST: usize = 5;

#[derive(Template)]
#[template(path = "features/directory/templates/themes.html")]
struct Themes<'a> {
    cx: &'a Cx,
    themes: Vec<Described>,
}

struct Described {
    name: String,
    description: String,
    url: String,
    count: String,
}

#[derive(Template)]
#[template(path = "features/directory/templates/theme.html")]
struct ThemePage<'a> {
    cx: &'a Cx,
    name: String,
    description: String,
    total: u64,
    lede: String,
    themes: Vec<ThemeLine>,
    map: Figure<'a>,
    hits: Hits,
    all: String,
    /// What other features say of it.
    panels: Vec<String>,
}

pub async fn index(cx: Cx) -> Result<Response, Error> {
    let counts = cx.app.index.counts(&inside(&cx), Facet::Theme)?;
    let lang = cx.lang.code();
    let themes = cx
        .app
        .territory
        .themes
        .iter()
        .map(|theme| Described {
            name: theme.name.get(lang).to_owned(),
            description: theme.description.get(lang).to_owned(),
            url: cx.url(&format!("/themes/{}", theme.slug)),
            count: cx.tn("count-organisations", &count_of(&counts, &theme.slug)),
        })
        .collect();
    cx.page(&Themes { cx: &cx, themes })
}

pub async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let theme = cx.app.territory.theme(&slug).ok_or(Error::NotFound)?;
    let lang = cx.lang.code();
    let mut query = inside(&cx);
    let alone = cx.app.index.counts(&query, Facet::Theme)?;
    let companions = companions(&cx, &query, &slug, &alone)?;
    query.filters = vec![(Facet::Theme, vec![slug.clone()])];
    let found = cx.app.index.page(&query, FIRST, None)?;
    let by_commune = cx.app.index.counts(&query, Facet::Commune)?;
    let state = format!("theme={slug}&within=territory");
    let communes = by_commune.len() as u64;
    let coverage = Coverage::now(&cx).await?;
    let panels = {
        let mut connection = cx.app.db.read().await?;
        let subject = Subject {
            organisation: 0,
            slug: &slug,
        };
        cx.panels(&mut connection, Slot::Theme, subject).await?
    };
    cx.page(&ThemePage {
        name: theme.name.get(lang).to_owned(),
        description: theme.description.get(lang).to_owned(),
        total: found.total,
        lede: cx.ta(
            "theme-lede",
            &[("n", found.total.into()), ("communes", communes.into())],
        ),
        themes: theme_lines(&cx, &companions, |other| cx.url(&format!("/themes/{other}"))),
        map: Figure::new(&cx, cx.t("map-where"), &by_commune, |code| {
            cx.url(&format!("/organisations?commune={code}&{state}"))
        })
        .with_table(cx.url(&format!("/map?{state}#tableau")))
        .covered(&coverage),
        hits: Hits::read(&cx, &found.hits, "", 3).await?,
        all: cx.url(&format!("/organisations?{state}")),
        panels,
        cx: &cx,
    })
}

fn inside(cx: &Cx) -> Query {
    Query {
        inside: true,
        sort: Sort::Date,
        year: cx.app.clock.today().year(),
        ..Query::default()
    }
}

fn count_of(counts: &[Count], value: &str) -> u64 {
    counts
        .iter()
        .find(|count| count.value == value)
        .map_or(0, |count| count.count)
}

/// Themes that organisations have beside this one. The index counts what has one theme or another;
/// what has both is the difference.
pub fn companions(cx: &Cx, query: &Query, slug: &str, alone: &[Count]) -> Result<Vec<Count>, Error> {
    let here = count_of(alone, slug);
    let mut companions = Vec::new();
    for other in alone.iter().filter(|other| other.value != slug) {
        let either = Query {
            filters: query
                .filters
                .iter()
                .cloned()
                .chain([(Facet::Theme, vec![slug.to_owned(), other.value.clone()])])
                .collect(),
            ..query.clone()
        };
        let both = (here + other.count).saturating_sub(cx.app.index.total(&either)?);
        if both > 0 {
            companions.push(Count {
                value: other.value.clone(),
                count: both,
            });
        }
    }
    Ok(companions)
}
