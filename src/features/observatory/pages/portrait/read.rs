//! What a portrait says, reckoned once and told in any language: the indicators of a place or a theme, and their figures.

use std::collections::BTreeSet;
use std::sync::Arc;

use territory::{Cut, Measure, Observed};

use super::Of;
use crate::features::council::page_of;
use crate::features::observatory::computed::{Narrow, Value};
use crate::features::observatory::figures::observed::{Cutting, Wanted, said};
use crate::features::observatory::figures::share;
use crate::features::observatory::in_use::in_use;
use crate::features::observatory::ledger::{Held, Stock, Totals};
use crate::features::observatory::pages::indicators::{source_of, values_of};
use crate::shared::web::figure::{Figure, percent};
use crate::shared::web::{Cx, Error};

/// Figures of a portrait: indicator, cut. What a territory does not compute is left out.
const FIGURES: [(Measure, Cut); 5] = [
    (Measure::Organisations, Cut::Theme),
    (Measure::Organisations, Cut::Commune),
    (Measure::Births, Cut::Year),
    (Measure::Grants, Cut::Year),
    (Measure::Grants, Cut::Theme),
];

/// An indicator, here, beside it, and over the whole territory.
pub(super) struct Line {
    pub name: String,
    pub url: String,
    pub values: Vec<Said>,
    pub caveat: String,
    /// Whether it does not compare with what stands beside it: they are in two countries.
    pub is_apart: bool,
}

/// A value, and the part of it that is known where it rests on something that often is not.
pub(super) struct Said {
    pub value: String,
    pub known: Option<String>,
}

/// What was read of a value: the parts of all grants of which commune and theme are known where it is of some of them.
fn cell(cx: &Cx, observed: &Observed, value: &Value, narrow: &Narrow, grants: &Totals) -> Said {
    let whole = |key: &str, part: f64| Said {
        value: said(cx, observed, value),
        known: Some(cx.tv(key, "share", &percent(cx, part))),
    };
    // Among those of one place, or of one theme, it is known of each: what matters is of how many it is not.
    if observed.measure.is_of_grants() && !narrow.place.is_empty() {
        return whole("observed-placed", share(grants.placed, grants.counted));
    }
    if observed.measure.is_of_grants() && !narrow.theme.is_empty() {
        return whole("observed-themed", share(grants.themed, grants.counted));
    }
    known(cx, observed, value)
}

/// A value, and what is known of it by itself.
pub(super) fn known(cx: &Cx, observed: &Observed, value: &Value) -> Said {
    let (key, part) = match observed.measure {
        Measure::Births | Measure::Deaths | Measure::Age | Measure::Creations | Measure::Survival => {
            ("observed-dated", Some(value.dated))
        }
        Measure::Estimate => ("observed-seen-of-late", Some(value.dated)),
        measure if measure.is_of_grants() || measure.is_of_ties() || measure == Measure::Themes => {
            ("observed-themed", Some(value.themed))
        }
        Measure::Employers | Measure::Jobs => ("observed-banded", Some(value.dated)),
        Measure::Reach => ("observed-declared-area", Some(value.dated)),
        _ => ("", None),
    };
    let part = part.filter(|_| value.units > 0);
    Said {
        value: said(cx, observed, value),
        known: part.map(|part| cx.tv(key, "share", &percent(cx, share(part, value.units)))),
    }
}

/// The values of a portrait.
pub(super) struct Read {
    pub stock: Stock,
    /// What is read: the portrait's own, what stands beside it, the whole.
    narrows: Vec<Narrow>,
    /// The indicators in use, and of each the value of each of those.
    observed: Vec<Observed>,
    wholes: Vec<Vec<Value>>,
    /// What is drawn of the portrait's own, and of what stands beside it.
    drawn: Vec<Drawn>,
}

/// What is drawn of a place or a theme, and the values of each.
struct Drawn {
    narrow: Narrow,
    wanted: Vec<(Observed, Cut)>,
    values: Vec<Arc<[Value]>>,
}

/// Pictures of one thing, here and beside it, where there is something to show.
pub(super) type Pair = [Option<Figure>; 2];

/// Reads them.
pub(super) async fn read(cx: &Cx, held: &Arc<Held>, of: &Of, beside: Option<&Of>) -> Result<Read, Error> {
    let stock = held.stock(&cx.app).await?;
    let narrows: Vec<Narrow> = [Some(of), beside]
        .into_iter()
        .flatten()
        .map(|one| one.narrow.clone())
        .chain([Narrow::default()])
        .collect();
    let mut observed = in_use(&cx.app, &mut *cx.app.db.read().await?).await?;
    // What goes from place to place is not of one.
    observed.retain(|one| !one.measure.is_whole_only());
    let drawable = |of: &Of| -> Vec<(Observed, Cut)> {
        let wanted = FIGURES.into_iter().filter(|(_, cut)| *cut != of.cut);
        let found = wanted.filter_map(|(measure, cut)| {
            let mut every = observed.iter();
            let found = every.find(|one| one.measure == measure && one.cuts.contains(&cut));
            Some((found?.clone(), cut))
        });
        found.collect()
    };
    let mut drawn = Vec::new();
    for one in std::iter::once(of).chain(beside) {
        let wanted = drawable(one);
        let values = values_of(cx, held, &stock, (&wanted, &one.narrow)).await?;
        let narrow = one.narrow.clone();
        drawn.push(Drawn {
            narrow,
            wanted,
            values,
        });
    }
    let whole: Vec<(Observed, Cut)> = observed.iter().map(|one| (one.clone(), Cut::Whole)).collect();
    let mut wholes: Vec<Vec<Value>> = vec![Vec::new(); whole.len()];
    for narrow in &narrows {
        let found = values_of(cx, held, &stock, (&whole, narrow)).await?;
        for (own, values) in wholes.iter_mut().zip(found) {
            own.push(values.first().cloned().unwrap_or_default());
        }
    }
    Ok(Read {
        stock,
        narrows,
        observed,
        wholes,
        drawn,
    })
}

impl Read {
    /// The indicators that a portrait of this tells, each with its value here, beside it and on the whole territory.
    pub fn told(&self, of: &Of) -> impl Iterator<Item = (&Observed, &[Value])> {
        let (cut, every) = (of.cut, self.observed.iter().zip(&self.wholes));
        // Nothing is spread among one commune, and what was brought is of places.
        let is_told = move |one: &Observed| match cut {
            Cut::Commune => one.measure != Measure::Spread,
            Cut::Theme => !one.measure.is_of_inputs(),
            _ => true,
        };
        every
            .filter(move |(one, _)| is_told(one))
            .map(|(one, values)| (one, values.as_slice()))
    }

    /// Whether what stands beside the portrait's own is in another country.
    fn is_across(&self, cx: &Cx) -> bool {
        // The last is the whole, which stands beside every portrait.
        let places = self.narrows.split_last().map_or(&[][..], |(_, places)| places);
        let places = places.iter().map(|one| one.place.as_str());
        let territory = &cx.app.territory;
        let named = places.filter(|place| !place.is_empty());
        let countries: BTreeSet<&str> = named.flat_map(|place| territory.countries(place)).collect();
        countries.len() > 1
    }

    /// The indicators of which something is known, then those that say nothing, here or anywhere yet.
    pub fn lines(&self, cx: &Cx, of: &Of) -> (Vec<Line>, Vec<Line>) {
        let lang = cx.lang.code();
        let grants = &self.stock.ledger.totals;
        let is_across = self.is_across(cx);
        let (mut told, mut silent) = (Vec::new(), Vec::new());
        for (one, values) in self.told(of) {
            let line = Line {
                name: one.name.get(lang).to_owned(),
                url: cx.url(&format!("{}?{}", page_of(&one.slug), of.narrow.query())),
                values: values
                    .iter()
                    .zip(&self.narrows)
                    .map(|(value, narrow)| cell(cx, one, value, narrow, grants))
                    .collect(),
                caveat: one.caveat.get(lang).to_owned(),
                is_apart: is_across && !one.across,
            };
            match values.iter().all(|value| value.least().is_none()) {
                true => silent.push(line),
                false => told.push(line),
            }
        }
        (told, silent)
    }

    /// The figures that have something to show, each beside that of what the portrait is put beside.
    pub fn figures(&self, cx: &Cx) -> Vec<Pair> {
        let pairs = FIGURES.into_iter().map(|wanted| {
            let mut drawn = self.drawn.iter();
            let mut next = || drawn.next().and_then(|drawn| self.figure(cx, drawn, wanted));
            let (own, beside) = (next(), next());
            // Each has a name of its own on the page.
            let beside = beside.map(|figure| Figure {
                name: format!("{}-with", figure.name).into(),
                ..figure
            });
            [own, beside]
        });
        pairs.filter(|pair| pair.iter().any(Option::is_some)).collect()
    }

    fn figure(&self, cx: &Cx, drawn: &Drawn, (measure, cut): (Measure, Cut)) -> Option<Figure> {
        let mut every = drawn.wanted.iter().zip(&drawn.values);
        let is_wanted = |(one, own): &(Observed, Cut)| (one.measure, *own) == (measure, cut);
        let ((observed, _), values) = every.find(|(one, _)| is_wanted(one))?;
        let source = source_of(cx, &self.stock, observed);
        let cutting = Cutting {
            ranks: self.stock.ledger.ranks(cx),
            steady: self.stock.ledger.totals.steady,
            wanted: Wanted::Page,
            cx,
            observed,
            cut,
            narrow: &drawn.narrow,
            values,
            source: &source,
        };
        // Of noughts alone there is nothing to see.
        let figure = cutting
            .figure()
            .filter(|_| values.iter().any(|one| one.least() > Some(0)))?;
        let name = match (measure, cut) {
            (Measure::Grants, Cut::Theme) => "grants-theme".into(),
            (Measure::Grants, _) => "grants-year".into(),
            _ => figure.name.clone(),
        };
        Some(Figure { name, ..figure })
    }
}
