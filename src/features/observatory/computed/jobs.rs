//! How many work for the employers that are counted, from the bands in which the register gives their number: what is
//! certain at least and at most, never one figure. Employment tells on employers: what too few of them make up, or one
//! almost alone, is not told, nor what a subtraction would give (`statistics::secrecy`).
//!
//! Two lines are told, each adding up to the whole: by commune, and by theme (an organisation under its first one). No
//! table by both, and no sum of some communes: each would be one more table beside these two. By size employers are counted
//! ([`by_size`]), and nothing more is told of their jobs than that says.
//!
//! Employers are those of the last publication ([`super::super::employers`]): [`follow`] says what of them is told anew.

mod following;
mod lines;
mod sizes;

use statistics::bands::employees;
use territory::Cut;

use super::{Asked, UNKNOWN, Value};
use crate::features::observatory::employers::Employers;
pub(in crate::features::observatory) use following::{follow, now};
use lines::Sum;
pub(in crate::features::observatory) use lines::{Banded, Lines};
pub(super) use sizes::by_size;

/// How many organisations come under a row of a line, which is public.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    units: u64,
    banded: u64,
    themed: u64,
}

/// A row of a line, or the whole.
struct Row<'a>(Count, &'a Sum);

impl Row<'_> {
    fn value(&self, key: &str) -> Value {
        let Self(count, sum) = self;
        // Of none whose band is known nobody says how many it employs.
        let known = count.banded > 0 || !sum.bands.is_empty();
        let told = employees(&sum.bands).ok().filter(|_| known && !sum.withheld);
        let whole = |count: u64| i64::try_from(count).ok();
        Value {
            key: key.to_owned(),
            low: told.and_then(|one| whole(one.least)),
            high: told.and_then(|one| one.most).and_then(whole),
            units: count.units,
            dated: count.banded,
            themed: count.themed,
            withheld: sum.withheld,
            ..Value::default()
        }
    }
}

fn rows(counts: Vec<Count>, sums: &[Sum]) -> Vec<Row<'_>> {
    counts
        .into_iter()
        .zip(sums)
        .map(|(count, sum)| Row(count, sum))
        .collect()
}

fn kept(key: &str) -> Value {
    Value {
        key: key.to_owned(),
        withheld: true,
        ..Value::default()
    }
}

/// The values of a cut.
pub(super) fn told(asked: &Asked<'_>, employers: &Employers) -> Vec<Value> {
    let territory = asked.territory;
    let all = Asked {
        held: vec![true; territory.communes.len()],
        theme: None,
        ..*asked
    };
    let themes = territory.themes.len();
    let mut whole = Count::default();
    let mut of_commune = vec![Count::default(); territory.communes.len()];
    let mut of_theme = vec![Count::default(); themes + 1];
    for body in all.bodies() {
        let theme = (body.themes.trailing_zeros() as usize).min(themes);
        for count in [
            &mut whole,
            &mut of_commune[usize::from(body.commune)],
            &mut of_theme[theme],
        ] {
            count.units += 1;
            count.banded += u64::from(body.staff.is_some());
            count.themed += u64::from(body.themes != 0);
        }
    }
    let published = employers.by_indicator.get(&asked.observed.slug);
    let first;
    let lines: &Lines = match published {
        Some(lines) => lines,
        // Before the first publication.
        None => {
            first = Lines::of(territory, now(territory, asked.ledger, asked.observed));
            &first
        }
    };
    let whole = Row(whole, &lines.whole);
    let communes = rows(of_commune, &lines.communes);
    let by_theme = rows(of_theme, &lines.themes);
    // A place that holds every employer is the whole.
    let everywhere = (0..communes.len()).all(|at| asked.held[at] || communes[at].1.bands.is_empty());
    let theme = asked.theme.map(|bit| bit.trailing_zeros() as usize);
    let alone = || {
        let mut held = (0..communes.len()).filter(|at| asked.held[*at]);
        held.next().filter(|_| held.next().is_none())
    };
    let known = |at: usize| communes[at].0.banded > 0 || !communes[at].1.bands.is_empty();
    match asked.cut {
        Cut::Whole => vec![match (theme, alone()) {
            (None, Some(commune)) => communes[commune].value(""),
            (None, None) if everywhere => whole.value(""),
            (Some(theme), _) if everywhere => by_theme[theme].value(""),
            // Where no band is known there is nothing to keep.
            (_, _) if (0..communes.len()).all(|at| !asked.held[at] || !known(at)) => {
                Row(Count::default(), &Sum::default()).value("")
            }
            (_, _) => kept(""),
        }],
        Cut::Commune => (0..communes.len())
            .filter(|at| asked.held[*at])
            .map(|at| {
                let code = &territory.communes[at].code;
                match theme {
                    None => communes[at].value(code),
                    Some(_) => kept(code),
                }
            })
            .collect(),
        Cut::Theme => {
            let named = territory.themes.iter().map(|one| one.slug.as_str());
            let rows = by_theme.iter().zip(named.chain([UNKNOWN]));
            rows.filter(|(row, key)| *key != UNKNOWN || row.0.units > 0)
                .map(|(row, key)| match everywhere {
                    true => row.value(key),
                    false => kept(key),
                })
                .collect()
        }
        // No other cut can be asked for.
        Cut::Side
        | Cut::Group
        | Cut::Kind
        | Cut::State
        | Cut::Size
        | Cut::Year
        | Cut::ThemeDecade
        | Cut::Age
        | Cut::Trait
        | Cut::Answer => Vec::new(),
    }
}
