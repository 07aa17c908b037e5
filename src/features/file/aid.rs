//! State aid of small amounts (de minimis): what was received, added up over three rolling years, held
//! against the ceiling of its regulation. The ceilings are dated parameters: law changes them.

use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Which regulation an aid was given under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Regime {
    /// The general one.
    General,
    /// That of services of general economic interest.
    Services,
}

impl Regime {
    /// Every regime.
    pub const ALL: [Self; 2] = [Self::General, Self::Services];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::Services => "services",
        }
    }
}

impl FromStr for Regime {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|regime| regime.as_str() == word)
            .ok_or(())
    }
}

/// A ceiling, and the law that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// Of which regime.
    pub regime: Regime,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// In cents of euro, to a single undertaking, for each Member State, over three years.
    pub cents: i64,
    /// Where it is written, as files say it; pages say it by [`cited`].
    pub source: &'static str,
}

/// The ceilings in force, from `law-and-formats` §5.12: both regulations hold until the end of 2030.
pub const CEILINGS: [Ceiling; 2] = [
    Ceiling {
        regime: Regime::General,
        from: date(2024, 1, 1),
        until: date(2030, 12, 31),
        cents: 30_000_000,
        source: "(EU) 2023/2831, art. 3(2)",
    },
    Ceiling {
        regime: Regime::Services,
        from: date(2024, 1, 1),
        until: date(2030, 12, 31),
        cents: 75_000_000,
        source: "(EU) 2023/2832, art. 3(2)",
    },
];

/// Where a law of the Union is written, without what each language puts before the number: its texts say it.
#[must_use]
pub fn cited(source: &str) -> &str {
    source.strip_prefix("(EU) ").unwrap_or(source)
}

/// The Member States whose ceilings are counted, each apart.
pub const STATES: [&str; 2] = ["fr", "be"];

/// The ceiling of a regime on a day, when a law of that day is known.
#[must_use]
pub fn ceiling(regime: Regime, day: Date) -> Option<&'static Ceiling> {
    CEILINGS
        .iter()
        .find(|ceiling| ceiling.regime == regime && ceiling.from <= day && day <= ceiling.until)
}

/// An aid that was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aid {
    /// Its number.
    pub id: i64,
    /// Under which regulation.
    pub regime: Regime,
    /// Of which Member State: `fr be`.
    pub member_state: String,
    /// The day it was granted.
    pub granted_on: Date,
    /// In cents of euro, as a gross grant.
    pub cents: i64,
    /// Who gave it.
    pub funder: String,
    /// What for.
    pub subject: String,
}

/// What was received under one regime from one Member State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// Under which regulation.
    pub regime: Regime,
    /// Of which Member State.
    pub member_state: &'static str,
    /// In cents, over the three years that end on the day.
    pub cents: i64,
    /// The ceiling of that day, when a law of that day is known.
    pub ceiling: Option<&'static Ceiling>,
}

impl Total {
    /// Whether more was received than the ceiling lets.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.ceiling.is_some_and(|ceiling| self.cents > ceiling.cents)
    }

    /// Whether four fifths of the ceiling are reached: the next aid must be looked at closely.
    #[must_use]
    pub fn is_near(&self) -> bool {
        self.ceiling
            .is_some_and(|ceiling| i128::from(self.cents) * 5 >= i128::from(ceiling.cents) * 4)
    }

    /// What may still be received, in cents.
    #[must_use]
    pub fn left(&self) -> Option<i64> {
        self.ceiling.map(|ceiling| (ceiling.cents - self.cents).max(0))
    }
}

/// The first day of the three years that end on a day.
#[must_use]
pub fn window_start(today: Date) -> Date {
    let three_years_ago = today.checked_sub(3.years()).unwrap_or(Date::MIN);
    three_years_ago.tomorrow().unwrap_or(today)
}

/// What was received over the three years that end on a day, by regime and Member State; what nobody
/// received is left out.
#[must_use]
pub fn totals(aids: &[Aid], today: Date) -> Vec<Total> {
    let start = window_start(today);
    let mut totals = Vec::new();
    for regime in Regime::ALL {
        for member_state in STATES {
            let cents = aids
                .iter()
                .filter(|aid| aid.regime == regime && aid.member_state == member_state)
                .filter(|aid| start <= aid.granted_on && aid.granted_on <= today)
                .fold(0_i64, |sum, aid| sum.saturating_add(aid.cents));
            if cents > 0 {
                totals.push(Total {
                    regime,
                    member_state,
                    cents,
                    ceiling: ceiling(regime, today),
                });
            }
        }
    }
    totals
}

#[cfg(test)]
mod tests {
    use super::{Aid, Regime, totals, window_start};
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    fn aid(member_state: &str, granted_on: Date, cents: i64) -> Aid {
        Aid {
            id: 1,
            regime: Regime::General,
            member_state: member_state.into(),
            granted_on,
            cents,
            funder: String::new(),
            subject: String::new(),
        }
    }

    #[test]
    fn the_ceiling_may_be_reached_to_the_cent_and_not_passed() {
        let today = date(2026, 11, 24);
        let exactly = totals(&[aid("fr", today, 30_000_000)], today);
        assert!(!exactly[0].is_over() && exactly[0].is_near());
        assert_eq!(exactly[0].left(), Some(0));
        let more = totals(&[aid("fr", today, 30_000_001)], today);
        assert!(more[0].is_over());
        // Each Member State has its own ceiling.
        let two = totals(
            &[aid("fr", today, 20_000_000), aid("be", today, 20_000_000)],
            today,
        );
        assert!(two.len() == 2 && two.iter().all(|total| !total.is_over()));
        // No law is known after 2030: nothing is promised.
        assert_eq!(
            totals(&[aid("fr", date(2031, 1, 2), 1)], date(2031, 1, 2))[0].ceiling,
            None
        );
    }

    #[test]
    fn three_years_roll_with_the_day() {
        assert_eq!(window_start(date(2026, 11, 24)), date(2023, 11, 25));
        assert_eq!(window_start(date(2028, 2, 29)), date(2025, 3, 1));
        let today = date(2026, 11, 24);
        let aids = [
            aid("fr", date(2023, 11, 24), 5),
            aid("fr", date(2023, 11, 25), 7),
            aid("fr", date(2026, 11, 25), 11),
        ];
        assert_eq!(totals(&aids, today)[0].cents, 7);
    }

    proptest! {
        #[test]
        fn the_order_of_aids_changes_no_total(amounts in prop::collection::vec((0_i64..1_000_000_000, 0_i64..2_000), 0..20)) {
            let today = date(2026, 11, 24);
            let mut aids: Vec<Aid> = amounts.iter()
                .map(|(cents, days)| aid("fr", today.checked_sub(jiff::Span::new().days(*days)).unwrap_or(today), *cents))
                .collect();
            let before = totals(&aids, today);
            aids.reverse();
            prop_assert_eq!(&totals(&aids, today), &before);
            let start = window_start(today);
            let sum: i64 = aids.iter().filter(|aid| aid.granted_on >= start).map(|aid| aid.cents).sum();
            prop_assert_eq!(before.first().map_or(0, |total| total.cents), sum);
        }
    }
}
