//! One figure by another: what an operator brought, or another indicator, by what was brought. In whole numbers, the half
//! rounded up; bounds are rounded outwards.

use territory::{Cut, Known, Observed, Ratio, WHOLE};

use super::{Asked, Narrow, Value, values};
use crate::features::observatory::brought::Brought;
use crate::features::observatory::ledger::Stock;

impl Asked<'_> {
    /// Whether something of this code is asked for.
    fn has(&self, code: &str) -> bool {
        let mut communes = self.territory.communes.iter().zip(&self.held);
        communes.any(|(one, held)| {
            *held
                && [&one.code, &one.group.code, &one.side]
                    .into_iter()
                    .any(|own| own == code)
        })
    }
}

/// The places of a cut: each key, and the code under which figures are brought.
pub(super) fn places(asked: &Asked<'_>, narrow: &Narrow) -> Vec<(String, String)> {
    let own = match narrow.place.as_str() {
        "" => WHOLE.to_owned(),
        place => place.to_owned(),
    };
    match asked.cut {
        Cut::Whole => vec![(String::new(), own)],
        Cut::Side | Cut::Group | Cut::Commune => asked
            .keys()
            .keys
            .into_iter()
            .filter(|key| key != super::UNKNOWN && asked.has(key))
            .map(|key| (key.clone(), key))
            .collect(),
        Cut::Theme
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

/// The latest year in which one of these places has all of these inputs.
pub(super) fn latest(brought: &Brought, inputs: &[&str], places: &[(String, String)]) -> Option<u16> {
    let whole = |place: &str, year: u16| {
        inputs
            .iter()
            .all(|input| brought.of(input, place, year).is_some())
    };
    let first = inputs.first()?;
    places
        .iter()
        .filter_map(|(_, place)| brought.years(first, place).rev().find(|year| whole(place, *year)))
        .max()
}

/// The values of a ratio.
pub(super) fn ratio(asked: &Asked<'_>, stock: &Stock, narrow: &Narrow) -> Vec<Value> {
    let Some(ratio) = &asked.observed.ratio else {
        return Vec::new();
    };
    let every = &asked.territory.observed;
    match every.iter().find(|one| one.slug == ratio.of) {
        Some(one) => of_counted(asked, stock, narrow, (ratio, one)),
        None => of_brought(asked, &stock.brought, narrow, ratio),
    }
}

/// Both parts were brought.
fn of_brought(asked: &Asked<'_>, brought: &Brought, narrow: &Narrow, ratio: &Ratio) -> Vec<Value> {
    let inputs: Vec<&str> = [
        Some(ratio.of.as_str()),
        ratio.by.as_deref(),
        ratio.over.as_deref(),
    ]
    .into_iter()
    .flatten()
    .collect();
    let value = |key: String, place: &str, year: u16| {
        let top = times(brought, ratio, place, year);
        let below = by(brought, ratio, place, year);
        // What is known by theme was not brought.
        let both = top.zip(below).filter(|_| asked.theme.is_none());
        // A part that is more than all is none of it: they are of other bodies, and say nothing of each other.
        let both = both.filter(|(top, below)| !ratio.part || top.value <= below.0);
        let all = ratio.part.then(|| divided(ratio, (1, 1), Round::Down)).flatten();
        let most = |high: i64| all.map_or(high, |all| high.min(all));
        let bounds = both.and_then(|(top, below)| Some((top.between?, below)));
        Value {
            key,
            value: both.and_then(|(top, below)| divided(ratio, (top.value, below.0), Round::Half)),
            low: bounds.and_then(|((low, _), below)| divided(ratio, (low, below.2), Round::Down)),
            high: bounds
                .and_then(|((_, high), below)| divided(ratio, (high, below.1), Round::Up))
                .map(most),
            year,
            units: u64::from(both.is_some()),
            ..Value::default()
        }
    };
    if asked.cut == Cut::Year {
        return by_year(brought, &ratio.of, narrow, value);
    }
    let places = places(asked, narrow);
    let year = latest(brought, &inputs, &places).unwrap_or_default();
    places
        .into_iter()
        .map(|(key, place)| value(key, &place, year))
        .collect()
}

/// The values of each year of which figures of an input were brought.
pub(super) fn by_year(
    brought: &Brought,
    input: &str,
    narrow: &Narrow,
    value: impl Fn(String, &str, u16) -> Value,
) -> Vec<Value> {
    let place = match narrow.place.as_str() {
        "" => WHOLE,
        place => place,
    };
    let years = brought.years(input, place);
    years.map(|year| value(year.to_string(), place, year)).collect()
}

/// The upper part is counted; what is below it was brought, or is nothing.
fn of_counted(
    asked: &Asked<'_>,
    stock: &Stock,
    narrow: &Narrow,
    (ratio, counted): (&Ratio, &Observed),
) -> Vec<Value> {
    if !counted.measure.can_be_cut_by(asked.cut) {
        return Vec::new();
    }
    let tops = values(asked.territory, stock, counted, asked.cut, narrow).unwrap_or_default();
    let places = places(asked, narrow);
    let over: Vec<&str> = ratio.over.iter().map(String::as_str).collect();
    let year = latest(&stock.brought, &over, &places).unwrap_or_default();
    let thousandths = 10_i64.pow(3 - u32::from(counted.decimals().min(3)));
    places
        .into_iter()
        .map(|(key, place)| {
            let top = tops
                .iter()
                .find(|one| one.key == key)
                .cloned()
                .unwrap_or_default();
            let below =
                by(&stock.brought, ratio, &place, year).filter(|_| asked.theme.is_none() || over.is_empty());
            let part = |part: Option<i64>, below: Option<i64>, round: Round| {
                divided(ratio, (part?.checked_mul(thousandths)?, below?), round)
            };
            Value {
                value: part(top.value, below.map(|below| below.0), Round::Half),
                low: part(top.low, below.map(|below| below.2), Round::Down),
                high: part(top.high, below.map(|below| below.1), Round::Up),
                year,
                key,
                ..top
            }
        })
        .collect()
}

/// The upper part, in thousandths: what was brought, multiplied where it is to be. Of two intervals the least goes with the least.
fn times(brought: &Brought, ratio: &Ratio, place: &str, year: u16) -> Option<Known> {
    let of = brought.of(&ratio.of, place, year)?.known;
    let Some(by) = &ratio.by else {
        return Some(of);
    };
    let by = brought.of(by, place, year)?.known;
    let product =
        |one: i64, other: i64| i64::try_from(i128::from(one) * i128::from(other) / 1_000).unwrap_or(i64::MAX);
    let ends = |known: Known| known.between.unwrap_or((known.value, known.value));
    let (of_ends, by_ends) = (ends(of), ends(by));
    let is_between = of.between.is_some() || by.between.is_some();
    Some(Known {
        value: product(of.value, by.value),
        between: is_between.then(|| (product(of_ends.0, by_ends.0), product(of_ends.1, by_ends.1))),
    })
}

/// What it is divided by, its least and its most, in thousandths.
fn by(brought: &Brought, ratio: &Ratio, place: &str, year: u16) -> Option<(i64, i64, i64)> {
    let Some(over) = &ratio.over else {
        return Some((1_000, 1_000, 1_000));
    };
    let known = brought.of(over, place, year)?.known;
    let (least, most) = known.between.unwrap_or((known.value, known.value));
    Some((known.value, least, most))
}

#[derive(Clone, Copy)]
enum Round {
    Down,
    Half,
    Up,
}

/// In the smallest part of the ratio; nothing by nothing, and of nothing below zero.
fn divided(ratio: &Ratio, (top, below): (i64, i64), round: Round) -> Option<i64> {
    let below = i128::from(below) * i128::from(ratio.divided_by);
    if below <= 0 || top < 0 {
        return None;
    }
    let top = i128::from(top) * i128::from(ratio.times) * 10_i128.pow(u32::from(ratio.decimals));
    let whole = match round {
        Round::Down => top / below,
        Round::Half => (2 * top + below) / (2 * below),
        Round::Up => (top + below - 1) / below,
    };
    i64::try_from(whole).ok()
}

#[cfg(test)]
mod tests {
    use super::{Round, divided};
    use territory::Ratio;

    #[test]
    fn bounds_are_rounded_outwards_and_nothing_is_divided_by_nothing() {
        let hours = Ratio {
            of: "hours".into(),
            by: None,
            over: None,
            times: 1,
            divided_by: 1_607,
            decimals: 0,
            part: false,
        };
        // 30.5 million hours, the figure of the paper: 18,979.46 full-time equivalents.
        let top = (30_500_000_000, 1_000);
        assert_eq!(divided(&hours, top, Round::Half), Some(18_979));
        assert_eq!(divided(&hours, top, Round::Down), Some(18_979));
        assert_eq!(divided(&hours, top, Round::Up), Some(18_980));
        let share = Ratio {
            over: Some("jobs".into()),
            times: 100,
            divided_by: 1,
            decimals: 1,
            ..hours
        };
        assert_eq!(divided(&share, (46_300_000, 482_000_000), Round::Half), Some(96));
        assert_eq!(divided(&share, (46_300_000, 0), Round::Half), None);
        assert_eq!(divided(&share, (-1, 482_000_000), Round::Half), None);
    }
}
