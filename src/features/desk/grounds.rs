//! On which grounds a public funder may take back what it granted and told: a grant creates rights.
//!
//! French law: on its own initiative, only if the grant is unlawful and within four months of the day on which it was taken
//! (CRPA, L242-1); whenever its conditions were not kept (L242-2, 2°); whenever it was obtained by fraud (L241-2). Who was
//! granted it may renounce it. Other funders give their reason, and these grounds are none of the law's business. Pure.

use std::str::FromStr;

use jiff::civil::Date;
use workdays::{Calendar, Counting, last_day};

use super::decision::{Decision, State};

/// Months within which what is unlawful may be taken back.
const MONTHS: u8 = 4;

/// A ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It was unlawful.
    Unlawful,
    /// A condition under which it was given was not kept.
    Unmet,
    /// It was obtained by fraud.
    Fraud,
    /// Who was granted it gives it up.
    Renounced,
}

impl Ground {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Unlawful, Self::Unmet, Self::Fraud, Self::Renounced];

    /// The word in the database, in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unlawful => "unlawful",
            Self::Unmet => "unmet",
            Self::Fraud => "fraud",
            Self::Renounced => "renounced",
        }
    }

    /// Whether it still holds on a day for what was decided on another; where nobody noted that day, the months are over.
    #[must_use]
    pub fn holds(self, decided: Option<Date>, today: Date) -> bool {
        match self {
            Self::Unlawful => decided.is_some_and(|decided| today <= until(decided)),
            Self::Unmet | Self::Fraud | Self::Renounced => true,
        }
    }
}

impl FromStr for Ground {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|ground| ground.as_str() == word)
            .ok_or(())
    }
}

/// The last day on which what was decided on a day may be taken back because it is unlawful.
#[must_use]
pub fn until(decided: Date) -> Date {
    last_day(decided, MONTHS, Counting::DateToDate, Calendar::France)
}

/// Whether an act takes back rights: less than was promised or granted and told.
#[must_use]
pub fn takes_back(before: Option<&Decision>, cents: i64) -> bool {
    before.is_some_and(|one| {
        one.notified.is_some()
            && matches!(one.state, State::Conditional | State::Granted)
            && cents < one.cents
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Ground, until};

    #[test]
    fn what_is_unlawful_is_taken_back_within_four_months_and_not_a_day_later() {
        let decided = date(2026, 10, 31);
        assert_eq!(until(decided), date(2027, 2, 28));
        assert!(Ground::Unlawful.holds(Some(decided), date(2027, 2, 28)));
        assert!(!Ground::Unlawful.holds(Some(decided), date(2027, 3, 1)));
        assert!(!Ground::Unlawful.holds(None, decided));
        for ground in Ground::ALL {
            assert_eq!(ground.as_str().parse(), Ok(ground));
            assert!(ground == Ground::Unlawful || ground.holds(None, date(2030, 1, 1)));
        }
    }
}
