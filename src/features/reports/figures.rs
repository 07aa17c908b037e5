//! The figures of a report: what was planned and what became of it, by account of the form; what is far from it; each
//! funder's own part. Pure and exact, in cents.
//!
//! What partners pay each other is on neither side: it is nothing for the whole.

use std::collections::{BTreeMap, BTreeSet};

use budgets::{Account, Side};
use jiff::civil::Date;

use crate::features::agreements::{Change, Moved};
use crate::features::applications::Frozen;

/// A gap of more than so many percent of what was planned asks for a sentence…
const GAP_PERCENT: i64 = 10;
/// …where it is more than so many cents: nobody explains a few euros.
const GAP_LEAST: i64 = 10_000;

/// What was planned and done on an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The account.
    pub account: Account,
    /// What was planned.
    pub planned: i64,
    /// What was done.
    pub done: i64,
    /// Why it is far from what was planned.
    pub words: String,
}

impl Line {
    /// Whether it is so far from what was planned that a sentence is asked for.
    #[must_use]
    pub fn is_far(&self) -> bool {
        let gap = (i128::from(self.done) - i128::from(self.planned)).abs();
        gap > i128::from(GAP_LEAST) && gap * 100 > i128::from(GAP_PERCENT) * i128::from(self.planned.abs())
    }
}

/// What was planned for a year, by account: of one partner, or of all where nobody is named. What is requested of programmes
/// stands in account 74.
#[must_use]
pub fn planned(frozen: &Frozen, partner: Option<&str>, year: i16) -> BTreeMap<String, i64> {
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    let lines = frozen.project.lines.iter();
    let lines = lines.map(|one| (&one.partner, one.year, &one.account, one.cents));
    let requests = frozen.requests.iter();
    let requests = requests.map(|one| (&one.partner, one.year, &one.account, one.cents));
    for (whose, of, account, cents) in lines.chain(requests) {
        if of == year && partner.is_none_or(|partner| partner == whose) {
            *sums.entry(account.clone()).or_default() += cents;
        }
    }
    sums
}

/// What was planned for a year by one partner, by its key and number, once what amendments moved is where they moved it: from the year in
/// which they were accepted on, and before it only for what no later year holds.
#[must_use]
pub fn planned_since(
    frozen: &Frozen,
    (key, organisation): (&str, i64),
    year: i16,
    moved: &[Moved],
) -> BTreeMap<String, i64> {
    let mut plan: Plan = years(frozen)
        .into_iter()
        .map(|one| (one, planned(frozen, Some(key), one)))
        .collect();
    for one in moved {
        match &one.change {
            Change::Lines { of, from, to, cents } if *of == organisation => {
                let took = take(&mut plan, from, *cents, one.on.year());
                for (year, cents) in took {
                    *plan.entry(year).or_default().entry(to.clone()).or_default() += cents;
                }
            }
            // Whoever has more never has more than it requested: that is in its plan already.
            Change::Partners { from, cents, .. } if *from == organisation => {
                let requests = frozen.own_requests().filter(|request| request.partner == key);
                let requests = requests.filter(|request| one.programmes.contains(&request.programme));
                let accounts: BTreeSet<&str> = requests.map(|request| request.account.as_str()).collect();
                let mut left = *cents;
                for account in accounts {
                    let took = take(&mut plan, account, left, one.on.year());
                    left -= took.iter().map(|(_, cents)| cents).sum::<i64>();
                }
            }
            Change::Lines { .. }
            | Change::Partners { .. }
            | Change::Extension { .. }
            | Change::Leaving { .. } => {}
        }
    }
    plan.remove(&year).unwrap_or_default()
}

/// By year, what is planned on each account.
type Plan = BTreeMap<i16, BTreeMap<String, i64>>;

/// Takes so many cents from an account: from a year on, then from the years before it, the latest first; never more than is planned.
fn take(plan: &mut Plan, account: &str, cents: i64, since: i16) -> Vec<(i16, i64)> {
    let mut years: Vec<i16> = plan.keys().copied().collect();
    years.sort_by_key(|year| (*year < since, if *year < since { -*year } else { *year }));
    let (mut left, mut took) = (cents, Vec::new());
    for year in years {
        let planned = plan.get_mut(&year).and_then(|own| own.get_mut(account));
        if let Some(planned) = planned.filter(|planned| **planned > 0 && left > 0) {
            let taken = left.min(*planned);
            *planned -= taken;
            left -= taken;
            took.push((year, taken));
        }
    }
    took
}

/// The years of which an application has something to tell.
#[must_use]
pub fn years(frozen: &Frozen) -> Vec<i16> {
    let lines = frozen.project.lines.iter().map(|one| one.year);
    let mut years: Vec<i16> = lines.chain(frozen.requests.iter().map(|one| one.year)).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// The years in which its actions take place, for a project that has no money to count: of those that have a day. Of one that never
/// ends, ten.
#[must_use]
pub fn years_of_actions(frozen: &Frozen) -> Vec<i16> {
    let year = |day: &str| day.parse::<Date>().ok().map(Date::year);
    let mut years = Vec::new();
    for action in &frozen.project.actions {
        let (from, until) = (year(&action.starts), year(&action.until));
        if let Some(from) = from.or(until) {
            let last = until.unwrap_or(from).min(from.saturating_add(9));
            years.extend(from..=last);
        }
    }
    years.sort_unstable();
    years.dedup();
    years
}

/// Every account on which something was planned or done, in the order of the form.
#[must_use]
pub fn lines(planned: &BTreeMap<String, i64>, done: &BTreeMap<String, (i64, String)>) -> Vec<Line> {
    budgets::accounts()
        .filter_map(|account| {
            let planned = planned.get(account.code()).copied();
            let done = done.get(account.code());
            (planned.is_some() || done.is_some()).then(|| Line {
                account,
                planned: planned.unwrap_or_default(),
                done: done.map_or(0, |(cents, _)| *cents),
                words: done.map_or_else(String::new, |(_, words)| words.clone()),
            })
        })
        .collect()
}

/// The lines of all partners together: each sum is the sum of theirs.
#[must_use]
pub fn together(parts: &[Vec<Line>]) -> Vec<Line> {
    budgets::accounts()
        .filter_map(|account| {
            let own = parts.iter().flatten().filter(|line| line.account == account);
            let own: Vec<&Line> = own.collect();
            (!own.is_empty()).then(|| Line {
                account,
                planned: own.iter().map(|line| line.planned).sum(),
                done: own.iter().map(|line| line.done).sum(),
                words: String::new(),
            })
        })
        .collect()
}

/// What was planned and done on one side.
#[must_use]
pub fn total(lines: &[Line], side: Side) -> (i64, i64) {
    sum(lines, &|account| account.side() == side)
}

/// What was planned and done on some accounts.
#[must_use]
pub fn sum(lines: &[Line], of: &dyn Fn(Account) -> bool) -> (i64, i64) {
    let own = lines.iter().filter(|line| of(line.account));
    own.fold((0, 0), |(planned, done), line| {
        (planned + line.planned, done + line.done)
    })
}

/// What of an award is for a year, and for the years before it, in cents: in the proportion of what was requested for each year,
/// in equal parts where nothing was.
#[must_use]
pub fn of_year(award: i64, requested: &BTreeMap<i16, i64>, year: i16) -> (i64, i64) {
    let cents = |cents: &i64| u64::try_from(*cents).unwrap_or_default();
    let mut weights: Vec<u64> = requested.values().map(cents).collect();
    if weights.iter().all(|weight| *weight == 0) {
        weights.fill(1);
    }
    let parts = allocation::instalments::divide(award.max(0), &weights).unwrap_or_default();
    let parts = || requested.keys().zip(&parts);
    let own = parts()
        .find(|(of, _)| **of == year)
        .map_or(0, |(_, cents)| *cents);
    let before = parts().filter(|(of, _)| **of < year).map(|(_, cents)| cents);
    (own, before.sum())
}

/// How many tenths of a percent a part is of a whole, rounded to the nearest; nothing of nothing.
#[must_use]
pub fn tenths(part: i64, whole: i64) -> Option<i64> {
    if whole <= 0 {
        return None;
    }
    let (part, whole) = (i128::from(part), i128::from(whole));
    i64::try_from((part * 2_000 + whole).div_euclid(2 * whole)).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use budgets::Side;
    use proptest::prelude::*;

    use super::{Line, lines, of_year, take, tenths, together, total};

    fn line(planned: i64, done: i64) -> Line {
        Line {
            account: budgets::account("613").expect("an account of the form"),
            planned,
            done,
            words: String::new(),
        }
    }

    #[test]
    fn a_gap_asks_for_a_sentence_above_a_tenth_and_a_hundred_euros() {
        assert!(!line(200_000, 220_000).is_far());
        assert!(line(200_000, 220_001).is_far() && line(200_000, 179_999).is_far());
        assert!(!line(50_000, 60_000).is_far() && line(50_000, 60_001).is_far());
        assert!(line(0, 10_001).is_far() && !line(0, 10_000).is_far());
        assert_eq!(tenths(1, 3), Some(333));
        assert_eq!(tenths(2, 3), Some(667));
        assert_eq!(tenths(1, 0), None);
    }

    #[test]
    fn an_award_of_several_years_is_divided_by_what_was_requested_for_each() {
        let requested = BTreeMap::from([(2027, 1), (2028, 1), (2029, 2)]);
        assert_eq!(of_year(4_000_000, &requested, 2027), (1_000_000, 0));
        assert_eq!(of_year(4_000_000, &requested, 2029), (2_000_000, 2_000_000));
        let nothing = BTreeMap::from([(2027, 0), (2028, 0)]);
        assert_eq!(of_year(3, &nothing, 2028), (1, 2));
        assert_eq!(of_year(3, &nothing, 2030), (0, 3));
    }

    #[test]
    fn what_is_moved_is_taken_from_its_year_on_and_never_more_than_was_planned() {
        let on = |cents: i64| BTreeMap::from([("613".to_owned(), cents)]);
        let mut plan = BTreeMap::from([(2026, on(50)), (2027, on(100)), (2028, on(30))]);
        assert_eq!(take(&mut plan, "613", 120, 2027), [(2027, 100), (2028, 20)]);
        assert_eq!(take(&mut plan, "613", 100, 2027), [(2028, 10), (2026, 50)]);
        assert!(take(&mut plan, "613", 1, 2027).is_empty());
        assert!(take(&mut plan, "601", 1, 2027).is_empty());
    }

    proptest! {
        /// Whatever partners tell: what they tell together is the sum of what each does, to the cent, on each side.
        #[test]
        fn the_whole_is_the_sum_of_its_parts(
            parts in prop::collection::vec(prop::collection::vec((0_usize..60, 0_i64..9_000_000, 0_i64..9_000_000), 0..20), 0..8)
        ) {
            let codes: Vec<&str> = budgets::accounts().map(|one| one.code()).collect();
            let parts: Vec<Vec<Line>> = parts.into_iter().map(|own| {
                let (mut planned, mut done) = (BTreeMap::new(), BTreeMap::new());
                for (at, one, other) in own {
                    let code = codes[at % codes.len()].to_owned();
                    planned.insert(code.clone(), one);
                    done.insert(code, (other, String::new()));
                }
                lines(&planned, &done)
            }).collect();
            let whole = together(&parts);
            for side in Side::ALL {
                let sums: Vec<(i64, i64)> = parts.iter().map(|own| total(own, side)).collect();
                let all = total(&whole, side);
                prop_assert_eq!(all.0, sums.iter().map(|one| one.0).sum::<i64>());
                prop_assert_eq!(all.1, sums.iter().map(|one| one.1).sum::<i64>());
            }
        }
    }
}
