//! A commune: which themes cross there and in the communes around, before its list.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use search::{Count, Facet, Query, Sort, distance_km};
use territory::Commune;

use super::hits::Hits;
use super::names;
use super::theme::companions;
use crate::features::directory::coverage::Coverage;
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error, Slot, Subject};

/// Communes around it that are shown beside it.
const AROUND: usize = 6;
/// How far one looks across the border for a neighbour, in kilometres.
const ACROSS_KM: f64 = 25.0;
/// Pairs of themes shown.
const PAIRS: usize = 9;
/// Organisations shown before the whole list.
const FIRST: usize = 5;

#[derive(Template)]
#[template(path = "features/directory/templates/commune.html")]
struct CommunePage<'a> {
    cx: &'a Cx,
    name: String,
    group: String,
    side: String,
    side_number: usize,
    total: u64,
    count: String,
    /// Whether a register of this place was loaded.
    seen: bool,
    lede: String,
    dissolved: Option<String>,
    themes: u64,
    population: String,
    population_year: String,
    around: u64,
    across: String,
    columns: Vec<String>,
    weave: Vec<Weft>,
    weave_caption: String,
    pairs: Vec<Pair>,
    hits: Hits,
    all: String,
    near: String,
    /// What other features say of it.
    panels: Vec<String>,
}

/// A theme across the communes.
struct Weft {
    name: String,
    url: String,
    knots: Vec<Knot>,
}

/// Where a theme and a commune cross.
struct Knot {
    commune: String,
    count: String,
    density: usize,
    url: Option<String>,
}

/// Two themes of the same organisations.
struct Pair {
    first: (String, String),
    second: (String, String),
    count: u64,
}

#[derive(Template)]
#[template(path = "features/directory/templates/communes.html")]
struct Communes<'a> {
    cx: &'a Cx,
    lede: String,
    /// Of how many no register was loaded.
    unseen: Option<String>,
    sides: Vec<Side>,
}

struct Side {
    number: usize,
    name: String,
    communes: Vec<Line>,
}

struct Line {
    name: String,
    url: String,
    count: String,
}

pub async fn index(cx: Cx) -> Result<Response, Error> {
    let counts = cx.app.index.counts(&everywhere(&cx), Facet::Commune)?;
    let coverage = Coverage::now(&cx).await?;
    let territory = &cx.app.territory;
    let sides = (1..)
        .zip(&territory.sides)
        .map(|(number, side)| {
            let mut communes: Vec<Line> = territory
                .communes
                .iter()
                .filter(|commune| commune.side == side.slug)
                .map(|commune| Line {
                    name: names::commune(&cx, &commune.code),
                    url: cx.url(&format!("/communes/{}", commune.code)),
                    count: coverage.counted(&cx, &commune.code, count_of(&counts, &commune.code)),
                })
                .collect();
            communes.sort_by_cached_key(|line| search::fold(&line.name));
            Side {
                number,
                name: side.name.get(cx.lang.code()).to_owned(),
                communes,
            }
        })
        .collect();
    cx.page(&Communes {
        lede: cx.tn("communes-lede", &(territory.communes.len() as u64)),
        unseen: unseen(&cx, coverage.missing()),
        cx: &cx,
        sides,
    })
}

pub async fn show(cx: Cx, Path(code): Path<String>) -> Result<Response, Error> {
    let commune = cx.app.territory.commune(&code).ok_or(Error::NotFound)?;
    if commune.code != code {
        // It was taken in by another: its address follows. For now: a later list may undo that, and a browser keeps for ever what it is
        // told is for good.
        let address = cx.url(&format!("/communes/{}", commune.code));
        return Ok(Redirect::temporary(&address).into_response());
    }
    let index = &cx.app.index;
    let here = in_commune(&cx, &code);
    let found = index.search(&here, FIRST, None)?;
    let count_of_facet = |facet: Facet, value: &str| {
        let counts = found.facets.iter().find(|(of, _)| *of == facet);
        counts.map_or(0, |(_, counts)| count_of(counts, value))
    };
    let themes = index.counts(&here, Facet::Theme)?;
    let neighbours = neighbours(&cx, commune);
    let across = neighbours
        .iter()
        .filter(|other| other.country != commune.country)
        .count();
    let mut shown = vec![commune];
    shown.extend(&neighbours);
    let dissolved = count_of_facet(Facet::State, "dissolved");
    let lang = cx.lang.code();
    let name = names::commune(&cx, &code);
    let coverage = Coverage::now(&cx).await?;
    let seen = coverage.speaks_of(&cx.app.territory, &code);
    let panels = {
        let mut connection = cx.app.db.read().await?;
        let subject = Subject {
            organisation: 0,
            slug: &code,
        };
        cx.panels(&mut connection, Slot::Commune, subject).await?
    };
    cx.page(&CommunePage {
        group: commune.group.name.get(lang).to_owned(),
        side: names::value(&cx, Facet::Side, &commune.side),
        side_number: names::side_of(&cx, &code).unwrap_or(0),
        total: found.total,
        count: coverage.counted(&cx, &code, found.total),
        seen,
        lede: match seen {
            true => cx.ta(
                "commune-lede",
                &[("n", Arg::from(found.total)), ("themes", Arg::from(themes.len()))],
            ),
            false => cx.tn("commune-unseen", &found.total),
        },
        dissolved: (dissolved > 0).then(|| cx.tn("commune-dissolved", &dissolved)),
        themes: themes.len() as u64,
        population: cx.n(&u64::from(commune.population)),
        population_year: cx.tv(
            "commune-population-in",
            "year",
            &commune.population_year.to_string(),
        ),
        around: neighbours.len() as u64,
        across: cx.tn("commune-across", &(across as u64)),
        columns: shown
            .iter()
            .map(|commune| names::commune(&cx, &commune.code))
            .collect(),
        weave: weave(&cx, &shown, &coverage)?,
        weave_caption: cx.tv("commune-weave-caption", "place", &name),
        pairs: pairs(&cx, &here, &themes, &code)?,
        hits: Hits::read(&cx, &found.hits, "", 3).await?,
        all: cx.url(&format!("/organisations?commune={code}&within=all")),
        near: cx.url(&format!("/organisations?near={code}&within=all")),
        name,
        panels,
        cx: &cx,
    })
}

/// That nobody looked in so many communes; nothing where all were looked at.
fn unseen(cx: &Cx, communes: usize) -> Option<String> {
    (communes > 0).then(|| cx.tn("communes-unseen", &(communes as u64)))
}

fn everywhere(cx: &Cx) -> Query {
    Query {
        year: cx.app.clock.today().year(),
        ..Query::default()
    }
}

fn in_commune(cx: &Cx, code: &str) -> Query {
    Query {
        sort: Sort::Date,
        filters: vec![(Facet::Commune, vec![code.to_owned()])],
        ..everywhere(cx)
    }
}

fn count_of(counts: &[Count], value: &str) -> u64 {
    counts
        .iter()
        .find(|count| count.value == value)
        .map_or(0, |count| count.count)
}

/// The communes whose centres are nearest; one of them is across the border whenever one is near,
/// because that is the neighbour one knows least.
fn neighbours<'a>(cx: &'a Cx, commune: &Commune) -> Vec<&'a Commune> {
    let centre = (commune.lat, commune.lon);
    let mut others: Vec<&Commune> = cx
        .app
        .territory
        .communes
        .iter()
        .filter(|other| other.code != commune.code)
        .collect();
    let distance = |other: &&Commune| distance_km(centre, (other.lat, other.lon));
    others.sort_by(|a, b| distance(a).total_cmp(&distance(b)));
    let across = others
        .iter()
        .position(|other| other.country != commune.country && distance(other) <= ACROSS_KM);
    if let Some(place) = across.filter(|place| *place >= AROUND) {
        others.swap(AROUND - 1, place);
    }
    others.truncate(AROUND);
    others
}

/// The organisations of each theme in each commune.
fn weave(cx: &Cx, communes: &[&Commune], coverage: &Coverage) -> Result<Vec<Weft>, Error> {
    let mut columns = Vec::with_capacity(communes.len());
    for commune in communes {
        columns.push(
            cx.app
                .index
                .counts(&in_commune(cx, &commune.code), Facet::Theme)?,
        );
    }
    let most = columns
        .iter()
        .flatten()
        .map(|count| count.count)
        .max()
        .unwrap_or(0);
    let themes = cx.app.territory.themes.iter();
    Ok(themes
        .filter(|theme| columns.iter().any(|counts| count_of(counts, &theme.slug) > 0))
        .map(|theme| {
            let theme_name = names::theme(cx, &theme.slug).to_owned();
            let knots = communes.iter().zip(&columns).map(|(commune, counts)| {
                let count = count_of(counts, &theme.slug);
                let place = names::commune(cx, &commune.code);
                Knot {
                    commune: place,
                    density: density(count, most),
                    count: coverage.counted(cx, &commune.code, count),
                    url: (count > 0).then(|| {
                        cx.url(&format!(
                            "/organisations?theme={}&commune={}&within=all",
                            theme.slug, commune.code
                        ))
                    }),
                }
            });
            Weft {
                knots: knots.collect(),
                url: cx.url(&format!("/themes/{}", theme.slug)),
                name: theme_name.clone(),
            }
        })
        .collect())
}

/// 0 for none, then four steps: to a fiftieth, a tenth, a third of the most, and beyond.
fn density(count: u64, most: u64) -> usize {
    match count {
        0 => 0,
        _ if count * 50 <= most => 1,
        _ if count * 10 <= most => 2,
        _ if count * 3 <= most => 3,
        _ => 4,
    }
}

/// The themes that organisations of the commune most often have together.
fn pairs(cx: &Cx, here: &Query, themes: &[Count], code: &str) -> Result<Vec<Pair>, Error> {
    let mut together = Vec::new();
    for (index, first) in themes.iter().enumerate() {
        // Each pair once: the themes before this one have been counted with it.
        let later = &themes[index..];
        for second in companions(cx, here, &first.value, later)? {
            together.push((first.value.as_str(), second.value, second.count));
        }
    }
    together.sort_by_key(|(first, second, count)| (std::cmp::Reverse(*count), *first, second.clone()));
    together.truncate(PAIRS);
    let shown = |slug: &str| {
        (
            names::theme(cx, slug).to_owned(),
            cx.url(&format!("/organisations?theme={slug}&commune={code}&within=all")),
        )
    };
    Ok(together
        .into_iter()
        .map(|(first, second, count)| Pair {
            first: shown(first),
            second: shown(&second),
            count,
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::density;

    #[test]
    fn a_knot_is_as_dark_as_it_is_full() {
        assert_eq!(
            [0, 1, 2, 10, 33, 34, 100].map(|count| density(count, 100)),
            [0, 1, 1, 2, 3, 4, 4]
        );
        assert_eq!(density(1, 1), 4);
    }
}
