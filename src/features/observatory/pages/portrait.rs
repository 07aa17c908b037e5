//! The portrait of a place or a theme: what the figures say of it, beside the whole territory and beside another one if
//! asked; made to be printed.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use territory::{Cut, Measure, Observed};

use super::choices::{places, themes};
use super::indicators::{apart, source_of};
use crate::features::observatory::computed::{self, Narrow, Value};
use crate::features::observatory::figures::observed::{Cutting, Wanted, called, said};
use crate::features::observatory::figures::share;
use crate::features::observatory::ledger::Held;
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

fn cell(cx: &Cx, observed: &Observed, value: &Value) -> Said {
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

#[derive(Template)]
#[template(path = "features/observatory/templates/portrait.html")]
struct Portrait<'a> {
    cx: &'a Cx,
    of: Of,
    with: Option<Of>,
    /// What it can be put beside.
    choices: Vec<(String, Vec<(String, String)>)>,
    chosen: String,
    lines: Vec<Line>,
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
    // A theme stands beside a theme, a place beside a place of any size.
    let beside = match kind.as_str() {
        "themes" => of(&cx, "themes", &chosen),
        _ => ["communes", "groups", "sides"]
            .into_iter()
            .find_map(|kind| of(&cx, kind, &chosen)),
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
    let lines = cx
        .app
        .territory
        .observed
        .iter()
        .zip(wholes)
        // Nothing is spread among one commune.
        .filter(|(one, _)| !(kind == "communes" && one.measure == Measure::Spread))
        // What was brought is of places.
        .filter(|(one, _)| !(kind == "themes" && one.measure.is_of_inputs()))
        .map(|(one, values)| Line {
            name: one.name.get(lang).to_owned(),
            url: cx.url(&format!(
                "/observatory/indicators/{}?{}",
                one.slug,
                own.narrow.query()
            )),
            values: values.iter().map(|value| cell(&cx, one, value)).collect(),
            caveat: one.caveat.get(lang).to_owned(),
        });
    let lines = lines.collect();
    let figures: Vec<Figure> = wanted
        .iter()
        .zip(&drawn)
        .filter_map(|((observed, cut), values)| {
            let source = source_of(&cx, &stock, observed);
            let cutting = Cutting {
                ranks: stock.ledger.ranks(&cx),
                wanted: Wanted::Page,
                cx: &cx,
                observed,
                cut: *cut,
                narrow: &own.narrow,
                values,
                source: &source,
            };
            let figure = cutting.figure()?;
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
    cx.page(&Portrait {
        choices: match kind.as_str() {
            "themes" => vec![(cx.t("layout-themes"), themes(&cx))],
            _ => places(&cx),
        },
        lines,
        figures: figures?,
        source: super::registers(&cx, &stock.ledger),
        day: cx.day(&cx.now()),
        of: own,
        with: beside,
        chosen,
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
