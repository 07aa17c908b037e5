//! The portrait of a place or a theme: what the figures say of it, beside the whole territory and beside another one if
//! asked; made to be printed.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use territory::{Cut, Measure, Observed};

use super::choices::{place_field, themes};
use super::indicators::{apart, source_of};
use super::whole_euros;
use crate::features::directory::choosing::{self, Among, Meant, PlaceField};
use crate::features::observatory::computed::{self, Narrow, Value};
use crate::features::observatory::figures::observed::{Cutting, Wanted, called, said};
use crate::features::observatory::figures::share;
use crate::features::observatory::ledger::{Held, Ledger, NOBODY, Party, Standing};
use crate::shared::i18n::Arg;
use crate::shared::web::figure::{Figure, percent};
use crate::shared::web::{Access, Cx, Error, Routes};

/// Figures of a portrait: indicator, cut. What a territory does not compute is left out.
const FIGURES: [(Measure, Cut); 5] = [
    (Measure::Organisations, Cut::Theme),
    (Measure::Organisations, Cut::Commune),
    (Measure::Births, Cut::Year),
    (Measure::Grants, Cut::Year),
    (Measure::Grants, Cut::Theme),
];

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    Routes::new().page(
        "/observatory/portraits/{kind}/{id}",
        Access::Everyone,
        get(show).layer(Extension(Arc::clone(held))),
    )
}

/// What a portrait is of.
struct Of {
    name: String,
    narrow: Narrow,
    url: String,
}

fn of(cx: &Cx, kind: &str, code: &str) -> Option<Of> {
    let territory = &cx.app.territory;
    let (cut, known) = match kind {
        "communes" => (
            Cut::Commune,
            territory.communes.iter().any(|one| one.code == code),
        ),
        "groups" => (
            Cut::Group,
            territory.communes.iter().any(|one| one.group.code == code),
        ),
        "sides" => (Cut::Side, territory.side(code).is_some()),
        "themes" => (Cut::Theme, territory.theme(code).is_some()),
        _ => return None,
    };
    let mut narrow = Narrow::default();
    match cut {
        Cut::Theme => narrow.theme = code.to_owned(),
        _ => narrow.place = code.to_owned(),
    }
    known.then(|| Of {
        name: called(cx, cut, code),
        narrow,
        url: cx.url(&format!("/observatory/portraits/{kind}/{code}")),
    })
}

/// An indicator, here, beside it, and over the whole territory.
struct Line {
    name: String,
    url: String,
    values: Vec<Said>,
    caveat: String,
}

/// A value, and the part of it that is known where it rests on something that often is not.
struct Said {
    value: String,
    known: Option<String>,
}

/// What was read of a value: the parts of all grants of which commune and theme are known where it is of some of them.
fn cell(cx: &Cx, observed: &Observed, value: &Value, narrow: &Narrow, grants: &Known) -> Said {
    let whole = |key: &str, part: f64| Said {
        value: said(cx, observed, value),
        known: Some(cx.tv(key, "share", &percent(cx, part))),
    };
    // Among those of one place, or of one theme, it is known of each: what matters is of how many it is not.
    if observed.measure.is_of_grants() && !narrow.place.is_empty() {
        return whole("observed-placed", grants.placed);
    }
    if observed.measure.is_of_grants() && !narrow.theme.is_empty() {
        return whole("observed-themed", grants.themed);
    }
    let (key, part) = match observed.measure {
        Measure::Births | Measure::Deaths | Measure::Age => ("observed-dated", Some(value.dated)),
        Measure::Themes | Measure::Grants | Measure::GrantMoney => ("observed-themed", Some(value.themed)),
        Measure::Employers | Measure::Jobs => ("observed-banded", Some(value.dated)),
        Measure::Reach => ("observed-declared-area", Some(value.dated)),
        Measure::Organisations
        | Measure::Density
        | Measure::Spread
        | Measure::Ratio
        | Measure::Development => ("", None),
    };
    let part = part.filter(|_| value.units > 0);
    Said {
        value: said(cx, observed, value),
        known: part.map(|part| cx.tv(key, "share", &percent(cx, share(part, value.units)))),
    }
}

/// Of which part of all grants that count the beneficiary's commune, and its theme, are known.
struct Known {
    placed: f64,
    themed: f64,
}

impl Known {
    fn of(ledger: &Ledger) -> Self {
        let (mut placed, mut themed) = (0, 0);
        let counted = ledger
            .lines
            .iter()
            .filter(|line| line.standing == Standing::Counted);
        for line in counted.filter(|line| line.beneficiary != NOBODY) {
            let party = &ledger.parties[line.beneficiary as usize];
            placed += u64::from(party.commune.is_some());
            themed += u64::from(party.themes != 0);
        }
        Self {
            placed: share(placed, ledger.counted),
            themed: share(themed, ledger.counted),
        }
    }
}

/// What the commune itself gives, as a file tells it under its name.
struct Funds {
    name: String,
    lines: String,
    url: String,
}

/// The words that files write before the name of a commune that gives.
const AS_FUNDER: [&str; 7] = [
    "ville de",
    "ville d",
    "commune de",
    "commune d",
    "mairie de",
    "stad",
    "gemeente",
];

fn funds(cx: &Cx, ledger: &Ledger, code: &str) -> Vec<Funds> {
    let Some(commune) = cx.app.territory.commune(code) else {
        return Vec::new();
    };
    let names: BTreeSet<String> = ["fr", "nl"]
        .into_iter()
        .flat_map(|lang| {
            AS_FUNDER.map(|before| territory::folded(&format!("{before} {}", commune.name.get(lang))))
        })
        .collect();
    let called = |party: &Party| {
        let name = party.name.as_deref().map(territory::folded);
        name.is_some_and(|name| names.contains(&name))
    };
    let parties = (0..).zip(&ledger.parties);
    let told = parties
        .filter(|(_, party)| party.gives && called(party))
        .map(|(place, party)| {
            let own = ledger
                .lines
                .iter()
                .filter(|line| line.funder == place && line.standing == Standing::Counted);
            let (count, cents) = own.fold((0_u64, 0_i64), |(count, cents), line| {
                (count + 1, cents.saturating_add(line.cents))
            });
            let money = cx.money(&whole_euros(cents));
            Funds {
                name: party.name.clone().unwrap_or_default(),
                lines: cx.ta(
                    "portrait-funds.lines",
                    &[("n", Arg::from(count)), ("money", Arg::Text(&money))],
                ),
                url: cx.url(&format!("/observatory/grants?funder={:016x}", party.address)),
            }
        });
    told.collect()
}

#[derive(Template)]
#[template(path = "features/observatory/templates/portrait.html")]
struct Portrait<'a> {
    cx: &'a Cx,
    of: Of,
    with: Option<Of>,
    /// The field to choose what it is put beside.
    choice: String,
    /// Why what was asked for stands not beside it, in words.
    wrong: Option<String>,
    lines: Vec<Line>,
    /// Those that say nothing, here or anywhere yet.
    silent: Vec<Line>,
    funds: Vec<Funds>,
    figures: Vec<String>,
    source: String,
    day: String,
}

async fn show(
    cx: Cx,
    Path((kind, code)): Path<(String, String)>,
    Extension(held): Extension<Arc<Held>>,
) -> Result<Response, Error> {
    let own = of(&cx, &kind, &code).ok_or(Error::NotFound)?;
    let chosen = with(cx.query());
    let meant = choosing::meant(&cx, Among::Places, &chosen);
    // A theme stands beside a theme, a place beside a place of any size.
    let beside = match kind.as_str() {
        "themes" => of(&cx, "themes", &chosen),
        _ => match &meant {
            Meant::One(code) => ["communes", "groups", "sides"]
                .into_iter()
                .find_map(|kind| of(&cx, kind, code)),
            Meant::Nothing | Meant::Several(_) | Meant::Unknown => None,
        },
    };
    let wrong = match &beside {
        _ if chosen.is_empty() => None,
        None if kind != "themes" && matches!(meant, Meant::Several(_)) => {
            Some(cx.tv("portrait-with-several", "typed", &chosen))
        }
        None => Some(cx.tv("portrait-with-unknown", "typed", &chosen)),
        Some(one) if one.url == own.url => Some(cx.tv("portrait-with-itself", "name", &one.name)),
        Some(_) => None,
    };
    let beside = beside.filter(|one| one.url != own.url);
    let stock = held.stock(&cx.app).await?;
    let asked: Vec<Narrow> = [Some(&own), beside.as_ref()]
        .into_iter()
        .flatten()
        .map(|one| one.narrow.clone())
        .chain([Narrow::default()])
        .collect();
    let wanted: Vec<(Observed, Cut)> = FIGURES
        .into_iter()
        .filter(|(_, cut)| {
            !(kind == "communes" && *cut == Cut::Commune || kind == "themes" && *cut == Cut::Theme)
        })
        .filter_map(|(measure, cut)| {
            let every = cx.app.territory.observed.iter();
            let found = every
                .clone()
                .find(|one| one.measure == measure && one.cuts.contains(&cut));
            Some((found?.clone(), cut))
        })
        .collect();
    let narrows = asked.clone();
    let (narrow, cuts) = (own.narrow.clone(), wanted.clone());
    let (wholes, drawn) = apart(&cx, &stock, move |territory, stock| {
        let whole = |observed: &Observed, narrow: &Narrow| {
            let values = computed::values(territory, stock, observed, Cut::Whole, narrow);
            values
                .and_then(|values| values.into_iter().next())
                .unwrap_or_default()
        };
        let wholes: Vec<Vec<Value>> = territory
            .observed
            .iter()
            .map(|observed| asked.iter().map(|narrow| whole(observed, narrow)).collect())
            .collect();
        let drawn: Vec<Vec<Value>> = cuts
            .iter()
            .map(|(observed, cut)| {
                computed::values(territory, stock, observed, *cut, &narrow).unwrap_or_default()
            })
            .collect();
        (wholes, drawn)
    })
    .await?;
    let lang = cx.lang.code();
    let known = Known::of(&stock.ledger);
    let lines: Vec<(bool, Line)> = cx
        .app
        .territory
        .observed
        .iter()
        .zip(wholes)
        // Nothing is spread among one commune.
        .filter(|(one, _)| !(kind == "communes" && one.measure == Measure::Spread))
        // What was brought is of places.
        .filter(|(one, _)| !(kind == "themes" && one.measure.is_of_inputs()))
        .map(|(one, values)| {
            (
                values.iter().all(|value| value.least().is_none()),
                Line {
                    name: one.name.get(lang).to_owned(),
                    url: cx.url(&format!(
                        "/observatory/indicators/{}?{}",
                        one.slug,
                        own.narrow.query()
                    )),
                    values: values
                        .iter()
                        .zip(&narrows)
                        .map(|(value, narrow)| cell(&cx, one, value, narrow, &known))
                        .collect(),
                    caveat: one.caveat.get(lang).to_owned(),
                },
            )
        })
        .collect();
    let (silent, lines): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(silent, _)| *silent);
    let only = |lines: Vec<(bool, Line)>| lines.into_iter().map(|(_, line)| line).collect();
    let figures: Vec<Figure> = wanted
        .iter()
        .zip(&drawn)
        .filter_map(|((observed, cut), values)| {
            let source = source_of(&cx, &stock, observed);
            let cutting = Cutting {
                ranks: stock.ledger.ranks(&cx),
                steady: stock.ledger.steady,
                wanted: Wanted::Page,
                cx: &cx,
                observed,
                cut: *cut,
                narrow: &own.narrow,
                values,
                source: &source,
            };
            // Of noughts alone there is nothing to see.
            let figure = cutting
                .figure()
                .filter(|_| values.iter().any(|one| one.least() > Some(0)))?;
            // Each has a name of its own on this page.
            let name = match (observed.measure, cut) {
                (Measure::Grants, Cut::Theme) => "grants-theme".into(),
                (Measure::Grants, _) => "grants-year".into(),
                _ => figure.name.clone(),
            };
            Some(Figure { name, ..figure })
        })
        .collect();
    let figures: Result<Vec<String>, askama::Error> = figures.iter().map(|figure| figure.html(&cx)).collect();
    let (names, words) = (("with", "with"), ("portrait-with", "portrait-alone"));
    cx.page(&Portrait {
        choice: match kind.as_str() {
            "themes" => PlaceField::listed(&cx, names, (cx.t(words.0), cx.t(words.1)), &chosen, themes(&cx)),
            _ => place_field(&cx, names, words, &chosen),
        }
        .render()?,
        lines: only(lines),
        silent: only(silent),
        funds: match kind.as_str() {
            "communes" => funds(&cx, &stock.ledger, &code),
            _ => Vec::new(),
        },
        figures: figures?,
        source: super::registers(&cx, &stock.ledger),
        day: cx.day(&cx.now()),
        of: own,
        with: beside,
        wrong,
        cx: &cx,
    })
}

/// What it is to be put beside.
fn with(query: Option<&str>) -> String {
    let pairs: Vec<(String, String)> =
        serde_html_form::from_str(query.unwrap_or_default()).unwrap_or_default();
    let with = pairs.into_iter().find(|(name, _)| name == "with");
    with.map_or_else(String::new, |(_, value)| value.chars().take(80).collect())
}
