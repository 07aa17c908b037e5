//! The deadline, by the server's clock and nobody else's.
//!
//! **The rule.** What counts is the instant at which a sending reached us, noted by the outermost layer of the
//! server before it waits for anything: a queue of ours is nobody's delay. `Call::deadline` is the first second at which
//! it is too late, so a sending received during the second 23:59:59 of the last day is in time. A sending that
//! met a closed door (its session had ended) and was kept counts from when it first reached us, if all that it
//! needs was there by then; so does one that we answered with "busy", from the browser that sent it and within a day
//! (`shared::web::arrived`). One that never arrived was not received. A deadline that
//! is put off, after an outage, counts for what was received before it was put off too. What was received may be completed
//! when its readers ask for it, and changed while the call is built together (`shut`). Nothing else is looked at: no
//! browser's clock, no date in a form.

use super::lifecycle::State;
use crate::features::calls::{Call, Late};

const HOUR: i64 = 3_600;

/// How a sending comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Answers are not taken yet.
    Early,
    /// In time.
    InTime,
    /// After the deadline; the written rule of the call lets it in, and says so.
    Late,
    /// After the deadline; the written rule of the call shuts it out.
    TooLate,
}

/// How a sending received at an instant comes, for a call that opens at `opens` and to which `deadline` is the first
/// second of being too late. All in seconds, UTC.
#[must_use]
pub fn arrival(received: i64, opens: i64, deadline: i64, late: Late) -> Arrival {
    if received < opens {
        return Arrival::Early;
    }
    if received < deadline {
        return Arrival::InTime;
    }
    match late {
        Late::Refused => Arrival::TooLate,
        Late::Within(hours) if received < deadline.saturating_add(i64::from(hours) * HOUR) => Arrival::Late,
        Late::Within(_) => Arrival::TooLate,
        Late::Reasoned => Arrival::Late,
    }
}

/// The first second at which nothing is let in any more by the rule of a call alone, what its organisers let in with their reasons aside.
#[must_use]
pub fn taken_until(deadline: i64, late: Late) -> i64 {
    match late {
        Late::Within(hours) => deadline.saturating_add(i64::from(hours) * HOUR),
        Late::Refused | Late::Reasoned => deadline,
    }
}

/// Why a version that reaches us at an instant is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// Answers are not taken yet.
    Early,
    /// It is too late.
    TooLate,
    /// It would come late, and the version that was sent in time would count no more.
    Stands,
}

/// What shuts a version out that reaches us at `received`: nothing in time, by the call's rule, where the readers gave
/// the application back, for what they ask for comes when they ask for it, or while it is built together: `building` says
/// that the co-construction of the call is open then. `sent` says where the application stands and when the version that
/// was sent last reached us; what never was received comes late, whatever the call does afterwards.
#[must_use]
pub fn shut(
    received: i64,
    call: &Call,
    late: Late,
    (sent, building): (Option<(State, i64)>, bool),
) -> Option<Shut> {
    if sent.is_some_and(|(state, _)| building || state == State::Returned) {
        return None;
    }
    match arrival(received, call.opens_at, call.deadline, late) {
        Arrival::InTime => None,
        Arrival::Late => sent
            .is_some_and(|(_, at)| at < call.deadline)
            .then_some(Shut::Stands),
        Arrival::Early => Some(Shut::Early),
        Arrival::TooLate => Some(Shut::TooLate),
    }
}

/// What is left, in the unit that helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Days, and hours beside them.
    Days(u64, u64),
    /// Hours, and minutes beside them.
    Hours(u64, u64),
    /// Minutes, and seconds beside them.
    Minutes(u64, u64),
    /// Nothing.
    Nothing,
}

/// The time that is left at an instant: seconds are said in the last hour.
#[must_use]
pub fn left(now: i64, deadline: i64) -> Left {
    let Ok(seconds) = u64::try_from(deadline.saturating_sub(now)) else {
        return Left::Nothing;
    };
    match seconds {
        0 => Left::Nothing,
        1..3_600 => Left::Minutes(seconds / 60, seconds % 60),
        3_600..172_800 => Left::Hours(seconds / 3_600, seconds % 3_600 / 60),
        172_800.. => Left::Days(seconds / 86_400, seconds % 86_400 / 3_600),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Arrival, HOUR, Left, arrival, left};
    use crate::features::calls::Late;

    #[test]
    fn the_last_second_is_in_time_and_the_next_is_not() {
        let comes = |received, late| arrival(received, 0, 1_000_000, late);
        assert_eq!(comes(-1, Late::Refused), Arrival::Early);
        assert_eq!(comes(0, Late::Refused), Arrival::InTime);
        assert_eq!(comes(999_999, Late::Refused), Arrival::InTime);
        assert_eq!(comes(1_000_000, Late::Refused), Arrival::TooLate);
        assert_eq!(comes(1_000_000, Late::Within(2)), Arrival::Late);
        assert_eq!(comes(1_000_000 + 2 * HOUR - 1, Late::Within(2)), Arrival::Late);
        assert_eq!(comes(1_000_000 + 2 * HOUR, Late::Within(2)), Arrival::TooLate);
        assert_eq!(comes(1_000_000 + 900 * HOUR, Late::Reasoned), Arrival::Late);
    }

    #[test]
    fn seconds_are_said_when_they_matter() {
        assert_eq!(left(0, 3_599), Left::Minutes(59, 59));
        assert_eq!(left(0, 3_600), Left::Hours(1, 0));
        assert_eq!(left(0, 3 * 86_400 + 2 * 3_600), Left::Days(3, 2));
        assert_eq!(left(5, 5), Left::Nothing);
        assert_eq!(left(6, 5), Left::Nothing);
    }

    proptest! {
        #[test]
        fn a_deadline_put_off_never_makes_anything_come_later(
            received: i32, deadline: i32, more in 0_i32..10_000_000, hours: u16, rule in 0_u8..3,
        ) {
            let late = match rule { 0 => Late::Refused, 1 => Late::Within(hours), _ => Late::Reasoned };
            let rank = |arrival| match arrival {
                Arrival::InTime => 0,
                Arrival::Late => 1,
                Arrival::Early | Arrival::TooLate => 2,
            };
            let (received, deadline, more) = (i64::from(received), i64::from(deadline), i64::from(more));
            let before = arrival(received, i64::MIN, deadline, late);
            let after = arrival(received, i64::MIN, deadline + more, late);
            prop_assert!(rank(after) <= rank(before));
        }
    }
}
