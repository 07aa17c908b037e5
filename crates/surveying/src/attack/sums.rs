//! What the numbers of a class come to, where that was withheld: from totals and means on all and of the other classes,
//! each within what rounding leaves, and from how many are in each band.

use statistics::secrecy::{Stranger, StrangerError};

use super::{Findings, Known, Term};
use crate::asked::Shape;
use crate::publish::{Amount, SAID_NOTHING, Table};

/// What a class comes to, unweighted, in parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Worth {
    /// The question's key.
    pub question: String,
    /// The class.
    pub class: usize,
    /// The least.
    pub low: f64,
    /// The most, where anything says so.
    pub high: Option<f64>,
}

/// What totals and means are rounded to: three figures.
const FIGURES: i32 = 3;

/// Half of what rounding takes from a number of that size.
#[must_use]
pub(super) fn half(value: f64) -> f64 {
    if value == 0.0 {
        return 0.0;
    }
    // A number that was rounded up to the next power may have been finer before.
    0.5 * 10_f64.powf(value.abs().log10().floor() - f64::from(FIGURES - 1))
}

/// Means are rounded apart from totals: where answers of a class stand for as many each, and it is known how many said
/// a number, they say it a second time.
#[expect(clippy::cast_precision_loss, reason = "numbers far below 2^52")]
fn means(
    known: &Known<'_>,
    at: usize,
    table: &Table,
    (stranger, worth, unit): (&mut Stranger, &[usize], f64),
) {
    let even = |class: &usize| {
        known
            .stands
            .get(*class)
            .is_some_and(|(least, most)| least >= most)
    };
    let stands = |class: usize| known.stands[class].0;
    let ends = |amount: &Amount, spoke: f64| {
        let (mean, half) = (amount.mean.value, half(amount.mean.value));
        ((mean - half) * spoke / unit, (mean + half) * spoke / unit)
    };
    for (class, amount) in table.amounts.by_class.iter().enumerate() {
        if let Some(amount) = amount.filter(|_| even(&class)) {
            let (low, high) = ends(&amount, amount.units as f64);
            stranger.hears(&[(worth[class], 1.0)], low, high);
        }
    }
    let silent = |class: usize| known.cells.get(&(at, SAID_NOTHING.to_owned(), class));
    let spoke: Option<f64> = (0..worth.len())
        .map(|class| match (known.put.get(&(at, class)), silent(class)) {
            (Some(Term::Known(put)), Some(Term::Known(silent))) => {
                Some(put.saturating_sub(*silent) as f64 * stands(class))
            }
            _ => None,
        })
        .sum();
    if let (Some(amount), Some(spoke), true) = (
        &table.amounts.whole,
        spoke,
        (0..worth.len()).all(|class| even(&class)),
    ) {
        let (low, high) = ends(amount, spoke);
        let all: Vec<(usize, f64)> = worth
            .iter()
            .enumerate()
            .map(|(class, place)| (*place, stands(class)))
            .collect();
        stranger.hears(&all, low, high);
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers far below 2^52")]
pub(super) fn sums(
    known: &Known<'_>,
    at: usize,
    table: &Table,
    findings: &mut Findings,
) -> Result<(), StrangerError> {
    let classes = known.classes();
    let is_number = matches!(known.questions[at].shape, Shape::Number { .. });
    let Some(whole) = table.amounts.whole.filter(|_| is_number && classes > 1) else {
        return Ok(());
    };
    // In thousandths of the whole, so that nothing is too great or too small for the programme.
    let unit = (whole.total.value / 1_000.0).max(1.0);
    let mut stranger = Stranger::default();
    let worth: Vec<usize> = (0..classes).map(|_| stranger.unknown()).collect();
    let stands = |class: usize| known.stands.get(class).copied().unwrap_or((1.0, 1.0));
    let hears = |stranger: &mut Stranger, of: &[usize], amount: &Amount| {
        let (total, half) = (amount.total.value, half(amount.total.value));
        let most: Vec<(usize, f64)> = of.iter().map(|class| (worth[*class], stands(*class).1)).collect();
        let least: Vec<(usize, f64)> = of.iter().map(|class| (worth[*class], stands(*class).0)).collect();
        stranger.hears(&most, (total - half) / unit, f64::INFINITY);
        stranger.hears(&least, f64::NEG_INFINITY, (total + half) / unit);
    };
    hears(&mut stranger, &(0..classes).collect::<Vec<_>>(), &whole);
    findings.figures += 1;
    for (class, amount) in table.amounts.by_class.iter().enumerate() {
        if let Some(amount) = amount {
            hears(&mut stranger, &[class], amount);
            findings.figures += 1;
        }
    }
    means(known, at, table, (&mut stranger, &worth, unit));
    for (class, place) in worth.iter().enumerate() {
        let counted = |band: usize| known.cells.get(&(at, band.to_string(), class));
        let held: Option<Vec<(f64, Option<f64>)>> = table
            .bands
            .0
            .iter()
            .enumerate()
            .map(|(band, (low, high))| match counted(band) {
                Some(Term::Known(units)) => {
                    let times = |end: i64| end as f64 * *units as f64 / unit;
                    Some((times(*low), if *units == 0 { Some(0.0) } else { high.map(times) }))
                }
                _ => None,
            })
            .collect();
        if let Some(held) = held {
            let low = held.iter().map(|(low, _)| low).sum();
            let high: Option<f64> = held.iter().map(|(_, high)| *high).sum();
            stranger.hears(&[(*place, 1.0)], low, high.unwrap_or(f64::INFINITY));
        }
    }
    for (class, place) in worth.iter().enumerate() {
        if table.amounts.by_class.get(class).is_some_and(Option::is_none) {
            let (low, high) = stranger.between(&[(*place, 1.0)])?;
            findings.worth.push(Worth {
                question: table.key.clone(),
                class,
                low: low * unit,
                high: high.map(|high| high * unit),
            });
        }
    }
    Ok(())
}
