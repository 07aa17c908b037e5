//! Numbers: the bands in which they are shown, and what they come to.

use serde::{Deserialize, Serialize};
use statistics::survey::Cut;

use super::lines::Seen;
use super::{Among, Input, SAID_NOTHING, said};
use crate::asked::Answer;
use crate::tables::{cell, sums};

/// Bands of numbers at most, so that a table can be read.
const BANDS_MOST: usize = 6;
/// Fewest answers in a band, where the rule asks for fewer.
const FEWEST: usize = 5;

/// Bands: the least number of each and the greatest, none for the last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bands(pub Vec<(i64, Option<i64>)>);

/// An estimate with the ends of its interval at 95 %, where they are known; in parts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// The estimate.
    pub value: f64,
    /// The lower end.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// What a number comes to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// How many said one.
    pub units: u64,
    /// Of all in the register to whom the question applies and who would say one; to three figures.
    pub total: Value,
    /// Of one of them, on average; to three figures.
    pub mean: Value,
    /// Half of them have this at most; to two figures, for it is what one of them said.
    pub median: Value,
}

impl Bands {
    /// Round bands that hold enough answers of those who were put a question, nothing apart from something.
    pub(super) fn of(input: Input<'_>, question: usize, put: &[bool], parts: i64) -> Self {
        let values: Vec<i64> = (0..put.len())
            .filter(|one| put[*one])
            .filter_map(|one| number(input, one, question))
            .collect();
        let fewest = usize::try_from(input.rule.fewest).unwrap_or(usize::MAX);
        let enough = fewest.max(FEWEST).max(values.len().div_ceil(BANDS_MOST));
        let mut bands: Vec<(i64, Option<i64>)> = Vec::new();
        let (mut start, mut from, mut held) = (0, 0, 0);
        for next in starts(parts) {
            held += values
                .iter()
                .filter(|value| (from..next).contains(*value))
                .count();
            from = next;
            let left = values.iter().filter(|value| **value >= next).count();
            if held >= enough && left >= enough {
                bands.push((start, Some(next - 1)));
                (start, held) = (next, 0);
            }
            if left == 0 {
                break;
            }
        }
        bands.push((start, None));
        Self(bands)
    }

    /// The band of a number, by place.
    #[must_use]
    pub fn band(&self, number: i64) -> Option<usize> {
        let holds =
            |(low, high): &(i64, Option<i64>)| *low <= number && high.is_none_or(|high| number <= high);
        self.0.iter().position(holds)
    }
}

/// Where bands may begin: at something, at two, five, ten… of the unit.
fn starts(parts: i64) -> impl Iterator<Item = i64> {
    let tens = (0..12).map(move |zeros| parts.saturating_mul(10_i64.pow(zeros)));
    let all = tens.flat_map(|ten| [1, 2, 5].map(|step| ten.saturating_mul(step)));
    // The first is anything above nothing.
    std::iter::once(1).chain(all.filter(move |start| *start > parts.max(1)))
}

fn number(input: Input<'_>, one: usize, question: usize) -> Option<i64> {
    match said(input, one, question) {
        Some(Answer::Number(number)) => Some(*number),
        _ => None,
    }
}

/// What a number comes to, on all and by class, where it is known how many said one and none makes it almost alone.
pub(super) fn amounts(input: Input<'_>, question: usize, put: &[bool], seen: &Seen) -> Among<Amount> {
    let mut found = Among::nothing(input.classes.len());
    if !seen.tells(SAID_NOTHING, None) {
        return found;
    }
    let spoke: Vec<bool> = (0..put.len())
        .map(|one| put[one] && number(input, one, question).is_some())
        .collect();
    let known: Vec<usize> = match input.classes.len() {
        0 | 1 => Vec::new(),
        many => (0..many)
            .filter(|class| seen.tells(SAID_NOTHING, Some(*class)))
            .collect(),
    };
    let of = |within: &dyn Fn(usize) -> bool| {
        let held = (0..put.len()).filter(|one| spoke[*one] && within(input.respondents[*one].class));
        cell(held.filter_map(|one| number(input, one, question)), input.rule)
    };
    let mut cells: Vec<_> = known.iter().map(|class| of(&|other| other == *class)).collect();
    cells.push(of(&|other| !known.contains(&other)));
    if cells.last().is_some_and(|rest| rest.units == 0) {
        cells.pop();
    }
    let shown = sums(&cells, input.rule);
    let whole = of(&|_| true);
    // The two greatest may be in two classes, of which none tells on either.
    if input.rule.sensitive(&whole).is_some() || shown.is_none() && known.is_empty() {
        return found;
    }
    found.whole = amount(input, question, &spoke);
    for (class, shown) in known.iter().zip(shown.unwrap_or_default()) {
        if shown {
            let within: Vec<bool> = (0..spoke.len())
                .map(|one| spoke[one] && input.respondents[one].class == *class)
                .collect();
            found.by_class[*class] = amount(input, question, &within);
        }
    }
    if let [only] = &mut found.by_class[..] {
        *only = found.whole;
    }
    found
}

/// The estimates of those marked, nothing where there is nobody.
#[expect(clippy::cast_precision_loss, reason = "answers are bounded far below 2^52")]
fn amount(input: Input<'_>, question: usize, within: &[bool]) -> Option<Amount> {
    let values: Vec<f64> = (0..within.len())
        .map(|one| number(input, one, question).unwrap_or_default() as f64)
        .collect();
    let cut: Cut<'_> = input.design.within(within).ok()?;
    let sure = |estimate: statistics::survey::Estimate| {
        let interval = estimate.interval();
        Value {
            value: round(estimate.value, 3),
            low: interval.map(|ends| round(ends.low.max(0.0), 3)),
            high: interval.map(|ends| round(ends.high, 3)),
        }
    };
    let median = cut.quantile(&values, 0.5).ok()?;
    Some(Amount {
        units: u64::try_from(within.iter().filter(|one| **one).count()).unwrap_or(u64::MAX),
        total: sure(cut.total(&values).ok()?),
        mean: sure(cut.mean(&values).ok()?),
        median: Value {
            value: round(median.value, 2),
            low: median.low.map(|low| round(low, 2)),
            high: median.high.map(|high| round(high, 2)),
        },
    })
}

/// To so many significant figures.
fn round(value: f64, figures: i32) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let power = value.abs().log10().floor();
    let step = 10_f64.powf(power - f64::from(figures - 1));
    (value / step).round() * step
}

#[cfg(test)]
mod tests {
    use super::{round, starts};

    #[test]
    fn bands_begin_at_round_numbers_and_estimates_are_rounded() {
        assert_eq!(starts(1).take(6).collect::<Vec<_>>(), [1, 2, 5, 10, 20, 50]);
        assert_eq!(starts(100).take(4).collect::<Vec<_>>(), [1, 200, 500, 1_000]);
        assert!(
            (round(123_456.0, 3) - 123_000.0).abs() < 1e-6 && (round(0.012_345, 2) - 0.012).abs() < 1e-12
        );
        assert!((round(0.0, 3)).abs() < 1e-12);
    }
}
