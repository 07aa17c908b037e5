//! Which lines count when many files tell the same grants.
//!
//! Every line gets a verdict with its reason, so that a sum counts each grant once and anybody can
//! see what was left out and why. The order in which the lines come does not matter.

mod unnamed;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Aid, Extent, GrantRecord, Money,
    same::{Same, Told, fingerprint, identity, project_key, same_grant},
    state::is_of_the_state,
};

/// What becomes of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Its amount counts.
    Counted,
    /// Another line tells the same money.
    SetAside {
        /// The place of that line.
        by: usize,
        /// Why it is the same.
        why: Same,
    },
    /// Its amount is no money of a grant, or not certain.
    NotAdded(NotAdded),
}

/// Why an amount is not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotAdded {
    /// There is none.
    NoAmount,
    /// It is no grant: a price, a refund, a loan, a thing.
    NoGrant,
    /// It is not certain: see [`GrantRecord::doubt`].
    Doubt,
}

/// What lines sum up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Lines that count: what a funder gave to a beneficiary.
    pub funding_lines: u64,
    /// Projects behind them, each counted once however many fund it. Lines that tell no purpose are
    /// of no project.
    pub projects: u64,
    /// The money, in cents.
    pub cents: i128,
}

/// Sums up the lines that count.
#[must_use]
pub fn tally(lines: &[Told<'_>], verdicts: &[Verdict]) -> Tally {
    let counted = lines
        .iter()
        .zip(verdicts)
        .filter(|(_, verdict)| **verdict == Verdict::Counted);
    let mut projects = BTreeSet::new();
    let mut tally = Tally::default();
    for (told, _) in counted {
        tally.funding_lines += 1;
        tally.cents += told.record.amount.map_or(0, |amount| i128::from(amount.get()));
        projects.extend(project_key(told.record));
    }
    tally.projects = projects.len() as u64;
    tally
}

/// Gives each line its verdict, in the order of the lines.
///
/// * The same grant in two sources counts in the one that has most of such lines; each line of the
///   other is matched with one of its own, so that two payments of one sum remain two.
/// * An agreement reported in each of its years counts in the first.
/// * Payments are set aside as long as they do not exceed what was voted.
/// * A total is set aside when any of its parts is there: the parts count, and what they lack of the
///   total is not guessed.
/// * A line that does not say who receives is set aside where another source says it, one for one: as many lines of its
///   source name nobody as others agree with them in funder, year, amount and purpose.
#[must_use]
pub fn settle(lines: &[Told<'_>]) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = lines.iter().map(|told| first_look(told.record)).collect();
    let numbers = Numbers::of(
        lines
            .iter()
            .filter(|told| !told.record.person)
            .flat_map(|told| [&told.record.funder, &told.record.beneficiary]),
    );
    for bucket in buckets(lines, &verdicts, &numbers).into_values() {
        let mut bucket = Bucket {
            lines,
            places: bucket,
            verdicts: &mut verdicts,
        };
        bucket.two_sources();
        bucket.several_years();
        bucket.voted_and_paid();
        bucket.totals();
    }
    unnamed::set_aside(lines, &mut verdicts, &numbers);
    verdicts
}

fn first_look(record: &GrantRecord) -> Verdict {
    if record.aid != Aid::Grant {
        Verdict::NotAdded(NotAdded::NoGrant)
    } else if record.doubt.is_some() {
        Verdict::NotAdded(NotAdded::Doubt)
    } else if record.amount.is_none() {
        Verdict::NotAdded(NotAdded::NoAmount)
    } else {
        Verdict::Counted
    }
}

/// Lines that may tell the same money: of one funder to one beneficiary, in a fixed order.
fn buckets(lines: &[Told<'_>], verdicts: &[Verdict], numbers: &Numbers) -> BTreeMap<[String; 2], Vec<usize>> {
    let mut buckets: BTreeMap<[String; 2], Vec<usize>> = BTreeMap::new();
    for (place, told) in lines.iter().enumerate() {
        let record = told.record;
        if record.person || verdicts[place] != Verdict::Counted {
            continue;
        }
        let bucket = buckets
            .entry([numbers.funder(record), numbers.who(&record.beneficiary)])
            .or_default();
        bucket.push(place);
    }
    for places in buckets.values_mut() {
        in_order(lines, places);
    }
    buckets
}

/// An order of lines that does not come from where they stand.
fn in_order(lines: &[Told<'_>], places: &mut [usize]) {
    places.sort_by_cached_key(|place| (fingerprint(lines[*place].record), lines[*place].source(), *place));
}

/// Which number a name goes with, where all lines agree on one.
struct Numbers(BTreeMap<String, Option<String>>);

impl Numbers {
    fn of<'p>(parties: impl Iterator<Item = &'p super::Party>) -> Self {
        let mut numbers = BTreeMap::new();
        for party in parties.filter(|party| party.has_number()) {
            let (Some(name), Some(number)) = (&party.name, identity(party)) else {
                continue;
            };
            let name = super::same::folded(name);
            numbers
                .entry(name)
                .and_modify(|known: &mut Option<String>| {
                    if known.as_ref() != Some(&number) {
                        *known = None;
                    }
                })
                .or_insert(Some(number));
        }
        Self(numbers)
    }

    fn funder(&self, record: &GrantRecord) -> String {
        match is_of_the_state(&record.funder) {
            true => "state".to_owned(),
            false => self.who(&record.funder),
        }
    }

    fn who(&self, party: &super::Party) -> String {
        let named = || {
            let name = party.name.as_deref()?;
            self.0.get(&super::same::folded(name)).cloned().flatten()
        };
        match party.has_number() {
            true => identity(party),
            false => named().or_else(|| identity(party)),
        }
        .unwrap_or_default()
    }
}

struct Bucket<'b, 'r> {
    lines: &'b [Told<'r>],
    places: Vec<usize>,
    verdicts: &'b mut [Verdict],
}

impl Bucket<'_, '_> {
    fn counted(&self, wanted: impl Fn(&GrantRecord) -> bool) -> Vec<usize> {
        let counts =
            |place: &&usize| self.verdicts[**place] == Verdict::Counted && wanted(self.lines[**place].record);
        self.places.iter().filter(counts).copied().collect()
    }

    fn why(&self, a: usize, b: usize) -> Option<Same> {
        same_grant(self.lines[a], self.lines[b])
    }

    fn two_sources(&mut self) {
        let mut equal: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for place in self.counted(|_| true) {
            let record = self.lines[place].record;
            let key = (record.extent, record.counted_year(), record.amount);
            equal.entry(key).or_default().push(place);
        }
        for places in equal.into_values().filter(|places| places.len() > 1) {
            let mut sources: BTreeMap<[&str; 2], Vec<usize>> = BTreeMap::new();
            for place in places {
                sources.entry(self.lines[place].source()).or_default().push(place);
            }
            let mut sources: Vec<_> = sources.into_iter().collect();
            sources.sort_by_key(|(name, places)| (std::cmp::Reverse(places.len()), *name));
            let mut base: Vec<usize> = Vec::new();
            for (_, places) in sources {
                let mut free = base.clone();
                for place in places {
                    let twin = free
                        .iter()
                        .position(|other| self.why(*other, place) == Some(Same::TwoSources));
                    match twin {
                        Some(at) => self.set_aside(place, free.remove(at), Same::TwoSources),
                        None => base.push(place),
                    }
                }
            }
        }
    }

    fn several_years(&mut self) {
        let mut places = self.counted(|record| record.extent == Extent::Single && record.reference.is_some());
        places.sort_by_key(|place| self.lines[*place].record.counted_year());
        // Only lines of one amount and reference can be one agreement: each is held against those alone.
        let mut alike: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for place in places {
            let record = self.lines[place].record;
            let before = alike
                .entry((record.amount, record.reference.as_deref(), record.decided))
                .or_default();
            let first = before.iter().copied().find(|first| {
                self.verdicts[*first] == Verdict::Counted
                    && self.why(*first, place) == Some(Same::SeveralYears)
            });
            if let Some(first) = first {
                self.set_aside(place, first, Same::SeveralYears);
            }
            before.push(place);
        }
    }

    fn voted_and_paid(&mut self) {
        let cents = |place: usize| {
            self.lines[place]
                .record
                .amount
                .map_or(0, |amount| i128::from(amount.get()))
        };
        let single =
            |money| move |record: &GrantRecord| record.extent == Extent::Single && record.money == money;
        let votes = self.counted(single(Money::Voted));
        let mut left: Vec<i128> = votes.iter().map(|vote| cents(*vote)).collect();
        let payments: Vec<(usize, i128)> = self
            .counted(single(Money::Paid))
            .into_iter()
            .map(|place| (place, cents(place)))
            .collect();
        for (payment, paid) in payments {
            let fits =
                |at: &usize| left[*at] >= paid && self.why(votes[*at], payment) == Some(Same::VotedAndPaid);
            if let Some(at) = (0..votes.len()).find(fits) {
                left[at] -= paid;
                self.set_aside(payment, votes[at], Same::VotedAndPaid);
            }
        }
    }

    fn totals(&mut self) {
        let parts: Vec<usize> = self.places.clone();
        for total in self.counted(|record| record.extent == Extent::Total) {
            let part = parts
                .iter()
                .find(|part| self.why(total, **part) == Some(Same::PartOfTotal));
            if let Some(part) = part {
                self.set_aside(total, *part, Same::PartOfTotal);
            }
        }
    }

    fn set_aside(&mut self, place: usize, by: usize, why: Same) {
        self.verdicts[place] = Verdict::SetAside { by, why };
    }
}
