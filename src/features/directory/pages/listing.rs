//! One state of the search, and every way out of it: what the list, the map and the table share.

use search::{Count, Facet, Page, Sort, Years};

use super::facets::{FacetShown, SHOWN, alone, shown};
use super::names;
use crate::features::directory::query::{DirectoryQuery, Reader, sort_name};
use crate::shared::i18n::Arg;
use crate::shared::web::{Cx, Error};

/// A state of the search and what it found.
pub struct Listing {
    /// The state.
    pub query: DirectoryQuery,
    /// What the index answered.
    pub found: Page,
    /// The same, by commune, for the map and its table.
    pub by_commune: Vec<Count>,
    /// "241 organisations".
    pub count: String,
    /// "for « cuisine », in the territory".
    pub scope: String,
    /// "Nothing under « cuissine »: here is « cuisine »."
    pub corrected: Option<String>,
    /// The page that shows it, so that changing the words stays on it.
    pub view: String,
    /// The state as fields, so that changing the words keeps the rest.
    pub hidden: Vec<(String, String)>,
    /// Chosen values, each with the way to take it away.
    pub chips: Vec<Way>,
    /// Where "take all filters away" leads.
    pub clear: String,
    /// The list, the map, the table.
    pub views: Vec<Way>,
    /// The orders.
    pub sorts: Vec<Way>,
    /// The ways of narrowing.
    pub facets: Vec<FacetShown>,
    /// The same words elsewhere: in the territory, everywhere, around a commune.
    pub elsewhere: Vec<Way>,
    /// The address of this state.
    pub permalink: String,
    /// The query string of this state.
    pub state: String,
}

/// A link out of this state.
pub struct Way {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Whether it is where we are.
    pub here: bool,
}

impl Listing {
    /// Reads the state from the address and asks the index. `view` is the page that shows it.
    pub fn read(cx: &Cx, view: &'static str, limit: Option<usize>) -> Result<Self, Error> {
        let query = DirectoryQuery::read(cx.query(), Reader::Person)?;
        let asked = query.for_index(&cx.app)?;
        let after = query.after()?;
        let index = &cx.app.index;
        let found = index.search(&asked, limit.unwrap_or(query.limit), after.as_ref())?;
        let by_commune = index.counts(&asked, Facet::Commune)?;
        let to = |query: &DirectoryQuery| cx.url(&format!("{view}?{}", query.permalink()));
        let state = query.permalink();
        Ok(Self {
            count: cx.tn("count-organisations", &found.total),
            scope: scope(cx, &query),
            corrected: corrected(cx, &query, &found),
            view: cx.url(view),
            hidden: hidden(&query),
            chips: chips(cx, &query, &to),
            clear: to(&query.without_filters()),
            views: views(cx, view, &state),
            sorts: sorts(cx, &query, &asked, &to),
            facets: SHOWN
                .into_iter()
                .filter_map(|facet| shown(cx, facet, &query, &found, &to))
                .collect(),
            elsewhere: elsewhere(cx, &query, &found, &to)?,
            permalink: cx.absolute(&to(&query)),
            state,
            query,
            found,
            by_commune,
        })
    }

    /// The state that a commune on the map leads to: this one, in that commune alone.
    pub fn in_commune(&self, code: &str) -> DirectoryQuery {
        alone(&self.query, Facet::Commune, code)
    }
}

fn scope(cx: &Cx, query: &DirectoryQuery) -> String {
    let mut parts = Vec::new();
    if !query.text.is_empty() {
        parts.push(cx.tv("results-for", "q", &query.text));
    }
    match &query.near {
        Some(code) => parts.push(cx.ta(
            "results-near",
            &[
                (
                    "km",
                    Arg::from(&cx.app.texts.decimal(cx.lang, query.km.unwrap_or(10.0))),
                ),
                ("place", Arg::from(&names::commune(cx, code))),
            ],
        )),
        None if query.inside => parts.push(cx.t("results-inside")),
        None if query.filters.iter().any(|(facet, _)| *facet == Facet::Commune) => {
            let communes: Vec<_> = query
                .filters
                .iter()
                .filter(|(facet, _)| *facet == Facet::Commune)
                .map(|(facet, code)| names::value(cx, *facet, code))
                .collect();
            parts.push(cx.tv("results-at", "place", &names::list(cx, &communes)));
        }
        None if query.filters.iter().any(|(facet, _)| *facet == Facet::Side) => {}
        None => parts.push(cx.t("results-everywhere")),
    }
    parts.join(", ")
}

fn corrected(cx: &Cx, query: &DirectoryQuery, found: &Page) -> Option<String> {
    let instead = found.corrected.as_deref()?;
    Some(cx.ta(
        "results-corrected",
        &[("q", Arg::from(&query.text)), ("instead", Arg::from(instead))],
    ))
}

fn hidden(query: &DirectoryQuery) -> Vec<(String, String)> {
    let mut words = query.clone();
    words.text = String::new();
    // The permalink is the one place where a state is written down.
    serde_html_form::from_str(&words.permalink()).unwrap_or_default()
}

/// Years that a list is narrowed to, in words.
fn within(cx: &Cx, key: &str, years: Years) -> String {
    let (from, to) = (years.from.to_string(), years.to.to_string());
    let args = [("year", Arg::from(&from)), ("to", Arg::from(&to))];
    match (years.from, years.to) {
        _ if years == Years::UNKNOWN => cx.t(&format!("{key}.unknown")),
        (i16::MIN, i16::MAX) => cx.t(&format!("{key}.known")),
        (i16::MIN, _) => cx.ta(&format!("{key}.until"), &args),
        (_, i16::MAX) => cx.ta(&format!("{key}.since"), &args),
        (from, to) if from == to => cx.ta(key, &args),
        (_, _) => cx.ta(&format!("{key}.between"), &args),
    }
}

fn chips(cx: &Cx, query: &DirectoryQuery, to: &impl Fn(&DirectoryQuery) -> String) -> Vec<Way> {
    let mut chips: Vec<Way> = query
        .filters
        .iter()
        .map(|(facet, value)| Way {
            text: names::value(cx, *facet, value),
            url: to(&query.toggled(*facet, value)),
            here: false,
        })
        .collect();
    let ever = DirectoryQuery {
        cursor: None,
        ..query.clone()
    };
    for (key, years, ever) in [
        (
            "results-founded",
            query.founded,
            DirectoryQuery {
                founded: None,
                ..ever.clone()
            },
        ),
        (
            "results-dissolved",
            query.dissolved,
            DirectoryQuery {
                dissolved: None,
                ..ever
            },
        ),
    ] {
        if let Some(years) = years {
            chips.push(Way {
                text: within(cx, key, years),
                url: to(&ever),
                here: false,
            });
        }
    }
    if let Some(code) = &query.near {
        let mut anywhere = query.clone();
        (anywhere.near, anywhere.km, anywhere.cursor) = (None, None, None);
        if anywhere.sort == Some(Sort::Distance) {
            anywhere.sort = None;
        }
        chips.push(Way {
            text: cx.tv("results-around", "place", &names::commune(cx, code)),
            url: to(&anywhere),
            here: false,
        });
    }
    chips
}

fn views(cx: &Cx, view: &str, state: &str) -> Vec<Way> {
    [
        ("/organisations", "", "view-list"),
        ("/map", "", "view-map"),
        ("/map", "#tableau", "view-table"),
    ]
    .into_iter()
    .map(|(path, anchor, key)| Way {
        text: cx.t(key),
        url: cx.url(&format!("{path}?{state}{anchor}")),
        here: path == view && anchor.is_empty(),
    })
    .collect()
}

fn sorts(
    cx: &Cx,
    query: &DirectoryQuery,
    asked: &search::Query,
    to: &impl Fn(&DirectoryQuery) -> String,
) -> Vec<Way> {
    let possible = |sort: &Sort| match sort {
        Sort::Relevance => !query.text.is_empty(),
        Sort::Distance => query.near.is_some(),
        Sort::Name | Sort::Date => true,
    };
    [Sort::Relevance, Sort::Name, Sort::Date, Sort::Distance]
        .into_iter()
        .filter(possible)
        .map(|sort| Way {
            text: cx.t(&format!("sort-{}", sort_name(sort))),
            url: to(&query.sorted(sort)),
            here: asked.effective_sort() == sort,
        })
        .collect()
}

fn elsewhere(
    cx: &Cx,
    query: &DirectoryQuery,
    found: &Page,
    to: &impl Fn(&DirectoryQuery) -> String,
) -> Result<Vec<Way>, Error> {
    let mut ways = Vec::new();
    let names_a_place = query
        .filters
        .iter()
        .any(|(facet, _)| matches!(facet, Facet::Commune | Facet::Side));
    if query.near.is_none() && !names_a_place {
        let other = query.seen(!query.inside);
        let total = cx.app.index.total(&other.for_index(&cx.app)?)?;
        if total != found.total {
            let key = if query.inside {
                "results-search-everywhere"
            } else {
                "results-search-inside"
            };
            ways.push(Way {
                text: cx.tn(key, &total),
                url: to(&other),
                here: false,
            });
        }
    }
    let communes: Vec<_> = query
        .filters
        .iter()
        .filter(|(facet, _)| *facet == Facet::Commune)
        .collect();
    if let ([(_, code)], None) = (communes.as_slice(), &query.near) {
        let mut around = query.toggled(Facet::Commune, code).seen(false);
        around.near = Some(code.clone());
        // A commune whose centre nobody knows has no surroundings.
        if let Ok(asked) = around.for_index(&cx.app) {
            let total = cx.app.index.total(&asked)?;
            ways.push(Way {
                text: cx.ta(
                    "results-search-around",
                    &[
                        ("place", Arg::from(&names::commune(cx, code))),
                        ("n", Arg::from(total)),
                    ],
                ),
                url: to(&around),
                here: false,
            });
        }
    }
    Ok(ways)
}
