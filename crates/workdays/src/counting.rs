//! From the day of an event to the last day of a limit, as each law counts.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::calendar::Calendar;

/// A rule of law for counting months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counting {
    /// From the day of the event to the day of the same number, or the last of a shorter month; holidays change
    /// nothing. So a decision by silence is born in France (CRPA, L231-1 and L231-4: the limit is not *franc*, and the
    /// extension to the next working day is for acts to be done, which silence is not).
    DateToDate,
    /// *Délai franc* before French administrative courts (CJA, R421-1, R421-2 and R421-5; CPC, article 642): neither the
    /// day of the event nor the day of the same number is counted, and the end moves to the next working day. Remedies.
    FrenchRemedy,
}

/// The last day of a limit of so many months that an event of a day opens: what must be done can still be done on it.
#[must_use]
pub fn last_day(event: Date, months: u8, counting: Counting, calendar: Calendar) -> Date {
    let same = event.saturating_add(i32::from(months).months());
    match counting {
        Counting::DateToDate => same,
        Counting::FrenchRemedy => calendar.worked_from(same.saturating_add(1.day())),
    }
}

#[cfg(test)]
mod tests {
    use super::{Counting, last_day};
    use crate::calendar::Calendar;
    use jiff::ToSpan;
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    fn end(event: Date, months: u8, counting: Counting) -> Date {
        last_day(event, months, counting, Calendar::France)
    }

    #[test]
    fn two_months_of_silence_end_on_the_day_of_the_same_number() {
        let silent = |event| end(event, 2, Counting::DateToDate);
        assert_eq!(silent(date(2026, 1, 15)), date(2026, 3, 15));
        assert_eq!(silent(date(2026, 12, 31)), date(2027, 2, 28));
        // On a Sunday all the same.
        assert_eq!(silent(date(2026, 6, 16)), date(2026, 8, 16));
    }

    #[test]
    fn a_remedy_leaves_both_ends_out() {
        let remedy = |event| end(event, 2, Counting::FrenchRemedy);
        assert_eq!(remedy(date(2026, 1, 15)), date(2026, 3, 16));
        // 11 July would be a Saturday: the Monday after is worked, the Tuesday is the holiday.
        assert_eq!(remedy(date(2026, 5, 10)), date(2026, 7, 13));
        assert_eq!(remedy(date(2026, 5, 13)), date(2026, 7, 15));
    }

    proptest! {
        #[test]
        fn a_limit_ends_after_its_event_and_a_later_event_never_ends_sooner(
            from in 0_i32..40_000,
            months in 1_u8..36,
            remedy: bool,
        ) {
            let event = date(1990, 1, 1).saturating_add(from.days());
            let counting = if remedy { Counting::FrenchRemedy } else { Counting::DateToDate };
            let ends = end(event, months, counting);
            prop_assert!(ends > event);
            prop_assert!(end(event.saturating_add(1.day()), months, counting) >= ends);
            prop_assert!(!remedy || Calendar::France.is_working(ends));
        }
    }
}
