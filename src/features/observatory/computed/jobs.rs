//! How many work for the employers that are counted, from the bands in which the register gives their number: what is
//! certain at least and at most, never one figure. Employment tells on employers: what too few of them make up, or one
//! almost alone, is not told, nor what a subtraction would give (`statistics::secrecy`).
//!
//! Two lines are told, each adding up to the whole: by commune, and by theme (an organisation under its first one). No
//! table by both, and no sum of some communes: each would be one more table beside these two.

use std::collections::BTreeSet;

use statistics::bands::{Band, employees};
use statistics::secrecy::{Cell, Measure, Place, Rule, Table, leaks, protect};
use territory::Cut;

use super::{Asked, Body, UNKNOWN, Value};

/// Looks at a line before the choice of what to hide with it is taken as good enough.
const STEPS: usize = 50;

/// A row of a line, or the whole.
#[derive(Clone, Debug, Default)]
struct Row {
    units: u64,
    banded: u64,
    themed: u64,
    bands: Vec<Band>,
    withheld: bool,
}

impl Row {
    fn add(&mut self, body: &Body) {
        self.units += 1;
        self.themed += u64::from(body.themes != 0);
        let Some(band) = body.staff else { return };
        self.banded += 1;
        let (least, most) = band.employees();
        if most == Some(0) {
            return;
        }
        match self
            .bands
            .iter_mut()
            .find(|one| (one.least, one.most) == (least, most))
        {
            Some(known) => known.employers += 1,
            None => self.bands.push(Band {
                least,
                most,
                employers: 1,
            }),
        }
    }

    /// What the rule looks at, of the least and of the most that there can be.
    fn cells(&self) -> [Cell; 2] {
        let of = |each: fn(&Band) -> u32| Cell {
            units: self.bands.iter().map(|band| band.employers).sum(),
            value: self
                .bands
                .iter()
                .map(|band| {
                    i64::from(each(band)).saturating_mul(i64::try_from(band.employers).unwrap_or(i64::MAX))
                })
                .fold(0, i64::saturating_add),
            largest: self
                .bands
                .iter()
                .map(|band| i64::from(each(band)))
                .max()
                .unwrap_or_default(),
        };
        [of(|band| band.least), of(|band| band.most.unwrap_or(band.least))]
    }

    fn value(&self, key: &str) -> Value {
        let told = employees(&self.bands)
            .ok()
            .filter(|_| self.banded > 0 && !self.withheld);
        let whole = |count: u64| i64::try_from(count).ok();
        Value {
            key: key.to_owned(),
            low: told.and_then(|one| whole(one.least)),
            high: told.and_then(|one| one.most).and_then(whole),
            units: self.units,
            dated: self.banded,
            themed: self.themed,
            withheld: self.withheld,
            ..Value::default()
        }
    }

    fn kept(key: &str) -> Value {
        Value {
            key: key.to_owned(),
            withheld: true,
            ..Value::default()
        }
    }
}

/// Marks what of a line may not be told, and of its sum.
fn protected(rows: &mut [Row], whole: &mut Row) {
    let rule = Rule::ORGANISATIONS;
    let shown = [Measure::Value];
    let mut hidden: BTreeSet<Place> = BTreeSet::new();
    let mut tables = Vec::new();
    for side in 0..2 {
        let cells: Vec<Cell> = rows.iter().map(|row| row.cells()[side]).collect();
        // A line that is too long for the rule to be looked at is not told.
        let Ok(table) = Table::line(&cells, &shown) else {
            rows.iter_mut().chain([whole]).for_each(|row| row.withheld = true);
            return;
        };
        hidden.extend(protect(&table, &rule, STEPS).hidden());
        tables.push(table);
    }
    let told = tables
        .iter()
        .any(|table| !leaks(table, &hidden, &rule).is_empty());
    for (at, row) in rows.iter_mut().enumerate() {
        let place = Place {
            row: Some(at),
            column: Some(0),
        };
        row.withheld = !row.bands.is_empty() && (told || hidden.contains(&place));
    }
    let sum = Place {
        row: None,
        column: Some(0),
    };
    whole.withheld |= told || hidden.contains(&sum);
}

/// The values of a cut.
pub(super) fn told(asked: &Asked<'_>) -> Vec<Value> {
    let territory = asked.territory;
    let all = Asked {
        held: vec![true; territory.communes.len()],
        theme: None,
        ..*asked
    };
    let themes = territory.themes.len();
    let mut whole = Row::default();
    let mut communes = vec![Row::default(); territory.communes.len()];
    let mut by_theme = vec![Row::default(); themes + 1];
    for body in all.bodies() {
        whole.add(body);
        communes[usize::from(body.commune)].add(body);
        by_theme[(body.themes.trailing_zeros() as usize).min(themes)].add(body);
    }
    protected(&mut communes, &mut whole);
    protected(&mut by_theme, &mut whole);
    // A place that holds every employer is the whole.
    let everywhere = (0..communes.len()).all(|at| asked.held[at] || communes[at].bands.is_empty());
    let theme = asked.theme.map(|bit| bit.trailing_zeros() as usize);
    let alone = || {
        let mut held = (0..communes.len()).filter(|at| asked.held[*at]);
        held.next().filter(|_| held.next().is_none())
    };
    match asked.cut {
        Cut::Whole => vec![match (theme, alone()) {
            (None, Some(commune)) => communes[commune].value(""),
            (None, None) if everywhere => whole.value(""),
            (Some(theme), _) if everywhere => by_theme[theme].value(""),
            // Where no band is known there is nothing to keep.
            (_, _) if (0..communes.len()).all(|at| !asked.held[at] || communes[at].banded == 0) => {
                Row::default().value("")
            }
            (_, _) => Row::kept(""),
        }],
        Cut::Commune => (0..communes.len())
            .filter(|at| asked.held[*at])
            .map(|at| {
                let code = &territory.communes[at].code;
                match theme {
                    None => communes[at].value(code),
                    Some(_) => Row::kept(code),
                }
            })
            .collect(),
        Cut::Theme => {
            let named = territory.themes.iter().map(|one| one.slug.as_str());
            let rows = by_theme.iter().zip(named.chain([UNKNOWN]));
            rows.filter(|(row, key)| *key != UNKNOWN || row.units > 0)
                .map(|(row, key)| match everywhere {
                    true => row.value(key),
                    false => Row::kept(key),
                })
                .collect()
        }
        // No other cut can be asked for.
        Cut::Side | Cut::Group | Cut::Kind | Cut::State | Cut::Year => Vec::new(),
    }
}
