//! What is paid under an agreement, to the cent: instalments that add up to the award whatever is done with them, what is
//! late, and what is paid back. Pure; amounts are whole cents.

use std::collections::BTreeMap;
use std::str::FromStr;

use allocation::instalments::{self, DivideError};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::deadlines::pay_until;

/// Instalments of one partner at most.
pub const PARTS_MOST: usize = 6;

/// Where an instalment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stands {
    /// It is to come.
    Planned,
    /// Its payment was ordered.
    Ordered,
    /// It was paid.
    Paid,
    /// It will not be: the award became smaller.
    Dropped,
}

impl Stands {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Ordered, Self::Paid, Self::Dropped];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Ordered => "ordered",
            Self::Paid => "paid",
            Self::Dropped => "dropped",
        }
    }
}

impl FromStr for Stands {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// A payment, to come or made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// Its number in the database; 0 for one that is not kept yet.
    pub id: i64,
    /// Number of the agreement.
    pub agreement: i64,
    /// Number of the organisation for which it is paid.
    pub organisation: i64,
    /// Number of the decision that it pays; 0 where that is not known.
    pub decision: i64,
    /// Its place among those of that organisation, from 1.
    pub number: i64,
    /// How much.
    pub cents: i64,
    /// The day until which it is to be paid.
    pub due: Date,
    /// Where it stands.
    pub stands: Stands,
    /// Of the payment, once it was ordered.
    pub reference: String,
    /// When it was paid.
    pub paid_on: Option<Date>,
}

impl Instalment {
    /// Whether it should have been paid before a day.
    #[must_use]
    pub fn is_late(&self, today: Date) -> bool {
        matches!(self.stands, Stands::Planned | Stands::Ordered) && self.due < today
    }
}

/// Where the money of one partner, or of all, stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// What was granted: the three below together.
    pub award: i64,
    /// What is to come.
    pub planned: i64,
    /// What was ordered and did not arrive yet.
    pub ordered: i64,
    /// What was paid.
    pub paid: i64,
    /// Of what was paid, what was paid back.
    pub recovered: i64,
    /// Of what was paid, what is to be paid back still.
    pub owed: i64,
}

impl Balance {
    /// What remains to be paid.
    #[must_use]
    pub fn remains(&self) -> i64 {
        self.award - self.paid
    }
}

/// What is awarded, paid or not: for whom, how much.
#[must_use]
pub fn awarded(all: &[Instalment]) -> Vec<(i64, i64)> {
    let counts = all.iter().filter(|one| one.stands != Stands::Dropped);
    counts.map(|one| (one.organisation, one.cents)).collect()
}

/// What was decided to be paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Back {
    /// By which organisation.
    pub organisation: i64,
    /// How much.
    pub cents: i64,
    /// Whether it was.
    pub repaid: bool,
}

/// Where the money stands of those that `counts` chooses.
#[must_use]
pub fn balance(all: &[Instalment], backs: &[Back], counts: impl Fn(i64) -> bool) -> Balance {
    let mut balance = Balance::default();
    for one in all.iter().filter(|one| counts(one.organisation)) {
        let part = match one.stands {
            Stands::Planned => &mut balance.planned,
            Stands::Ordered => &mut balance.ordered,
            Stands::Paid => &mut balance.paid,
            Stands::Dropped => continue,
        };
        *part += one.cents;
        balance.award += one.cents;
    }
    for back in backs.iter().filter(|back| counts(back.organisation)) {
        match back.repaid {
            true => balance.recovered += back.cents,
            false => balance.owed += back.cents,
        }
    }
    balance
}

/// A part of an award: how many percent, until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Percent of the award.
    pub percent: u8,
    /// The day until which it is to be paid.
    pub due: Date,
}

/// An award in its parts: they add up to it, whatever does not divide.
///
/// # Errors
/// An amount below zero, or nothing to divide it among.
pub fn divided(cents: i64, parts: &[Part]) -> Result<Vec<(Date, i64)>, DivideError> {
    let weights: Vec<u64> = parts.iter().map(|part| u64::from(part.percent)).collect();
    let cents = instalments::divide(cents, &weights)?;
    Ok(parts.iter().map(|part| part.due).zip(cents).collect())
}

/// The same of an award that is given over years, of each so much, beside others of the same years: where each part is what all give of one
/// year together, to the percent, it is of each award its share of that year to the cent.
///
/// # Errors
/// As [`divided`].
pub fn divided_by_year(
    shares: &[i64],
    together: &[i64],
    parts: &[Part],
) -> Result<Vec<(Date, i64)>, DivideError> {
    let percents = percents(together);
    let is_yearly = percents.iter().copied().eq(parts.iter().map(|part| part.percent));
    match is_yearly && shares.len() == parts.len() {
        true => Ok(parts
            .iter()
            .map(|part| part.due)
            .zip(shares.iter().copied())
            .collect()),
        false => divided(shares.iter().sum(), parts),
    }
}

/// Shares in percent of all of them.
fn percents(shares: &[i64]) -> Vec<u8> {
    let weights: Vec<u64> = shares.iter().map(|cents| cents.max(&0).unsigned_abs()).collect();
    let percents = instalments::divide(100, &weights).unwrap_or_default();
    percents
        .into_iter()
        .map(|percent| u8::try_from(percent).unwrap_or(100))
        .collect()
}

/// The parts that one begins with where what is granted is spread over years: of each year its share, the first within sixty days of the
/// notification, the others before the end of March. Nothing where it is all of one year, where
/// there are more years than parts, or where one has less than a hundredth.
#[must_use]
pub fn yearly(notified: Date, first: i64, later: &BTreeMap<i16, i64>) -> Option<Vec<Part>> {
    let soon = pay_until(notified);
    let day = |year: i16| Date::new(year, 3, 31).map_or(soon, |day| day.max(soon));
    let shares: Vec<i64> = std::iter::once(first).chain(later.values().copied()).collect();
    let days = std::iter::once(soon).chain(later.keys().map(|year| day(*year)));
    let parts = percents(&shares).into_iter().zip(days);
    let parts: Vec<Part> = parts.map(|(percent, due)| Part { percent, due }).collect();
    let is_sound = (2..=PARTS_MOST).contains(&parts.len()) && parts.iter().all(|part| part.percent > 0);
    is_sound.then_some(parts)
}

/// The parts that one begins with: all at once within sixty days of the notification (law 2021-875, article 2: a public
/// funder pays within sixty days unless the agreement names other days); over several years, one part a year, the first
/// within sixty days, the others before the end of March.
#[must_use]
pub fn usual(notified: Date, years: std::ops::RangeInclusive<i16>) -> Vec<Part> {
    let first = pay_until(notified);
    let count = usize::try_from(i32::from(*years.end()) - i32::from(*years.start()) + 1).unwrap_or(1);
    let count = count.clamp(1, PARTS_MOST);
    let percents = instalments::divide(100, &vec![1; count]).unwrap_or_default();
    let day = |at: usize| match at {
        0 => first,
        _ => {
            let year = *years.start() + i16::try_from(at).unwrap_or_default();
            Date::new(year, 3, 31).map_or(first, |day| day.max(first))
        }
    };
    let percents = percents
        .into_iter()
        .map(|percent| u8::try_from(percent).unwrap_or(100));
    percents
        .enumerate()
        .map(|(at, percent)| Part {
            percent,
            due: day(at),
        })
        .collect()
}

/// What becomes of instalments when an award changes: each with its new amount; one of nothing is dropped.
///
/// # Errors
/// How much is still planned, where less was asked to be taken away: what was ordered or paid is not taken away, it is
/// paid back.
pub fn cut(own: &[Instalment], cents: i64) -> Result<Vec<(i64, i64)>, i64> {
    let mut planned: Vec<&Instalment> = own.iter().filter(|one| one.stands == Stands::Planned).collect();
    let free: i64 = planned.iter().map(|one| one.cents).sum();
    if cents < 0 || cents > free {
        return Err(free);
    }
    // The last is cut first: what comes soon was counted on.
    planned.sort_by_key(|one| (one.due, one.number));
    let (mut rest, mut changes) = (cents, Vec::new());
    while rest > 0 {
        let one = planned.pop().expect("no more is cut than is planned");
        let taken = rest.min(one.cents);
        changes.push((one.id, one.cents - taken));
        rest -= taken;
    }
    Ok(changes)
}

/// What a computation proposes to be paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Working {
    /// What was paid to the partner and not paid back, in cents.
    pub paid: i64,
    /// What was counted on: days, or cents spent.
    pub planned: u64,
    /// What was done of it.
    pub done: u64,
    /// The year whose report tells it; 0 where none does.
    #[serde(default)]
    pub year: i16,
}

impl Working {
    /// `paid · (planned − done) ÷ planned`, rounded down in favour of whoever pays back; nothing where nothing was planned.
    #[must_use]
    pub fn cents(&self) -> i64 {
        instalments::unearned(self.paid.max(0), self.planned, self.done).unwrap_or_default()
    }

    /// A commitment broken on a day: the part of the time that was to come then (law 2000-321, article 10-1; décret
    /// 2021-1947: the withdrawal is of the part of the time that remains from the breach on).
    #[must_use]
    pub fn of_days(paid: i64, (starts, ends): (Date, Date), broken: Date) -> Self {
        let days = |from: Date, to: Date| u64::try_from((to - from).get_days()).unwrap_or_default();
        let last = ends.saturating_add(1.day());
        Self {
            paid,
            planned: days(starts, last),
            done: days(starts, broken.clamp(starts, last)),
            year: 0,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests;
