//! Indices of human development, from what an operator brought, between frozen bounds, with the places between which each
//! commune lies (`statistics::development` says the formula and its source).

use statistics::development::{Bounds, Inputs, Variant, index, rank_intervals};
use territory::{Cut, Index, LEAST, MOST, Territory};

use super::brought::{by_year, latest, places};
use super::{Asked, Narrow, Value};
use crate::features::observatory::brought::Brought;

/// Between what an index goes from 0 to 1, whatever the year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::features::observatory) struct Base {
    pub bounds: Bounds,
    /// Of when.
    pub year: u16,
    /// Whether they were brought; else they are the extremes of the communes in the first year that is known.
    pub given: bool,
}

fn variant(index: &Index) -> Variant {
    match index.variant {
        territory::Variant::Idh2 => Variant::Idh2,
        territory::Variant::Idh4 => Variant::Idh4,
    }
}

/// What was brought of a place and year.
#[expect(clippy::cast_precision_loss, reason = "figures of at most fifteen digits")]
fn inputs(brought: &Brought, index: &Index, place: &str, year: u16) -> Inputs {
    let of = |input: &str| {
        let figure = brought.of(input, place, year)?;
        Some(figure.known.value as f64 / 1_000.0)
    };
    Inputs {
        health: of(&index.health),
        education: of(&index.education),
        income: of(&index.income),
    }
}

/// The bounds of an index: those that were brought, or those of the first year of which two communes are known.
pub(in crate::features::observatory) fn base(
    territory: &Territory,
    brought: &Brought,
    index: &Index,
) -> Option<Base> {
    let parts = [&index.health, &index.education, &index.income];
    let all = |place: &str, year: u16| parts.iter().all(|input| brought.of(input, place, year).is_some());
    let given = brought
        .years(&index.health, LEAST)
        .rev()
        .find(|year| all(LEAST, *year) && all(MOST, *year));
    if let Some(year) = given {
        let bounds = [LEAST, MOST].map(|place| inputs(brought, index, place, year));
        return Some(Base {
            bounds: Bounds::observed(&bounds).ok()?,
            year,
            given: true,
        });
    }
    let codes = territory.communes.iter().map(|one| one.code.as_str());
    let years: std::collections::BTreeSet<u16> = codes
        .clone()
        .flat_map(|code| brought.years(&index.health, code))
        .collect();
    years.into_iter().find_map(|year| {
        let known: Vec<Inputs> = codes
            .clone()
            .map(|code| inputs(brought, index, code, year))
            .collect();
        Some(Base {
            bounds: Bounds::observed(&known).ok()?,
            year,
            given: false,
        })
    })
}

/// The values of an index, in thousandths.
pub(super) fn values(asked: &Asked<'_>, brought: &Brought, narrow: &Narrow) -> Vec<Value> {
    let Some(of) = &asked.observed.index else {
        return Vec::new();
    };
    let base = base(asked.territory, brought, of).filter(|_| asked.theme.is_none());
    let value = |key: String, place: &str, year: u16| {
        let known = inputs(brought, of, place, year);
        let found = base.and_then(|base| index(variant(of), &known, &base.bounds).ok());
        #[expect(
            clippy::cast_possible_truncation,
            reason = "from a little below 0 to a little above 1,000"
        )]
        let thousandths = found.map(|found| (found.whole * 1_000.0).round() as i64);
        Value {
            key,
            value: thousandths,
            year,
            units: u64::from(found.is_some()),
            ..Value::default()
        }
    };
    if asked.cut == Cut::Year {
        return by_year(brought, &of.health, narrow, value);
    }
    let parts = [of.health.as_str(), &of.education, &of.income];
    let asked_for = places(asked, narrow);
    let year = latest(brought, &parts, &asked_for).unwrap_or_default();
    let mut values: Vec<Value> = asked_for
        .iter()
        .map(|(key, place)| value(key.clone(), place, year))
        .collect();
    // A commune keeps its places among all, however few are asked for.
    let communes = asked.territory.communes.iter().map(|one| one.code.as_str());
    let known: Vec<Inputs> = communes
        .clone()
        .map(|code| inputs(brought, of, code, year))
        .collect();
    // Bounds that are the extremes of this very year are moved too: one commune more or less would move them.
    let frozen = base
        .filter(|base| base.given || base.year != year)
        .map(|base| base.bounds);
    let Some(ranks) = base.and_then(|_| rank_intervals(variant(of), &known, frozen.as_ref()).ok()) else {
        return values;
    };
    let whole = |place: usize| i64::try_from(place).ok();
    for (value, (_, place)) in values.iter_mut().zip(&asked_for) {
        let at = communes.clone().position(|code| code == place);
        if let Some(rank) = at.and_then(|at| ranks[at]).filter(|_| value.value.is_some()) {
            (value.low, value.high) = (whole(rank.best), whole(rank.worst));
            value.units = rank.of as u64;
        }
    }
    values
}
