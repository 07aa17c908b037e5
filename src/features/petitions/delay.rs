//! By when an answer is due. The same for everyone: who asks is no argument of the rule.
//!
//! An answer is due so many days after the opening (`petition_answer_days`, 60 unless the operator sets
//! something else). Each organisation that asks with the first brings the date [`NEARER`] days nearer;
//! never nearer than half the delay, nor than [`NOTICE`] days after the support that moves it, so that a
//! date is never past when it is announced. The page `/petitions/rule` says so to everyone.

use jiff::ToSpan;
use jiff::civil::Date;

/// Days by which each support brings the date nearer.
pub const NEARER: i64 = 2;

/// Days that are always left after a support that moves the date.
pub const NOTICE: i64 = 14;

/// Days before which no answer is ever due, whatever the number of supports.
#[must_use]
pub fn floor(delay_days: i64) -> i64 {
    delay_days - delay_days / 2
}

/// By when an answer is due to what was opened on a day.
#[must_use]
pub fn due(opened: Date, delay_days: i64) -> Date {
    after(opened, delay_days)
}

/// By when it is due once another organisation supports it on a day.
#[must_use]
pub fn supported(due: Date, opened: Date, delay_days: i64, on: Date) -> Date {
    let nearer = after(due, -NEARER)
        .max(after(opened, floor(delay_days)))
        .max(after(on, NOTICE));
    due.min(nearer)
}

fn after(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::Date;
    use proptest::prelude::*;

    use super::{NOTICE, after, due, floor, supported};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// The date after supports on these days after the opening, in their order.
    fn with(opened: Date, delay: i64, on: &[i64]) -> Date {
        on.iter().fold(due(opened, delay), |until, at| {
            supported(until, opened, delay, after(opened, *at))
        })
    }

    #[test]
    fn sixty_days_three_supporters_six_days_less() {
        let opened = day("2026-11-24");
        assert_eq!(due(opened, 60), day("2027-01-23"));
        assert_eq!(with(opened, 60, &[1, 2, 3]), day("2027-01-17"));
        assert_eq!(
            with(opened, 60, &[1; 200]),
            day("2026-12-24"),
            "thirty days at least"
        );
        assert_eq!(
            with(opened, 60, &[50]),
            day("2027-01-23"),
            "announced too late to move"
        );
        assert_eq!(floor(60), 30);
        assert_eq!(floor(15), 8, "half, in favour of who must answer");
    }

    proptest! {
        /// However many support it and whenever: never later, never nearer than the floor, never past when
        /// it is announced, and one more support never makes it later.
        #[test]
        fn supports_only_bring_the_date_nearer(delay in 1_i64..400, mut on in proptest::collection::vec(0_i64..500, 0..80)) {
            on.sort_unstable();
            let opened = day("2026-11-24");
            let mut until = due(opened, delay);
            for at in on {
                let today = opened.checked_add(at.days()).unwrap();
                let then = supported(until, opened, delay, today);
                prop_assert!(then <= until, "a support makes it later");
                prop_assert!(then >= after(opened, floor(delay)), "nearer than the floor");
                prop_assert!(then == until || then >= after(today, NOTICE), "announced when it is past");
                until = then;
            }
        }

        /// What matters is how many supported it on which day, never who, nor who came first that day.
        #[test]
        fn more_supports_the_same_day_are_never_later_than_fewer(delay in 1_i64..400, at in 0_i64..400, few in 0_usize..40, more in 0_usize..40) {
            let opened = day("2026-11-24");
            let fewer = with(opened, delay, &vec![at; few]);
            prop_assert!(with(opened, delay, &vec![at; few + more]) <= fewer);
        }
    }
}
