//! From the day of an event to the last day of a limit, as each law counts.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::calendar::Calendar;

/// How long a limit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// Calendar days.
    Days(u16),
    /// Working days of the calendar.
    WorkingDays(u16),
    /// Months.
    Months(u8),
}

/// A rule of law for counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counting {
    /// From the day of the event to the day of the same number, or the last of a shorter month; holidays change
    /// nothing. So a decision by silence is born in France (CRPA, L231-1 and L231-4: the limit is not *franc*, and the
    /// extension to the next working day is for acts to be done, which silence is not).
    DateToDate,
    /// Council Regulation (EEC, Euratom) 1182/71, article 3: the day of the event is not counted; a period in months
    /// ends with the day of the same number, or the last of the month; one that would end on a holiday, a Sunday or a
    /// Saturday ends with the next working day; a period of two days or more holds two working days at least.
    European,
    /// *Délai franc* before French administrative courts (CJA, R421-1 and R421-5; CPC, article 642): neither the day of
    /// the event nor the day of the same number is counted, and the end moves to the next working day. Remedies.
    FrenchRemedy,
    /// Belgian Code judiciaire, articles 52 to 54: from the day after the event, "de quantième à veille de quantième",
    /// the end moved to the next working day. Procedures before the Belgian administration count so by custom.
    Belgian,
}

/// The last day of a limit that an event of a day opens: what must be done can still be done on it.
#[must_use]
pub fn last_day(event: Date, length: Length, counting: Counting, calendar: Calendar) -> Date {
    if let Length::WorkingDays(count) = length {
        return calendar.working_days_after(event, count);
    }
    match counting {
        Counting::DateToDate => plainly(event, length),
        Counting::European => {
            let end = calendar.worked_from(plainly(event, length));
            match length {
                Length::Days(2..) => end.max(calendar.working_days_after(event, 2)),
                Length::Days(_) | Length::WorkingDays(_) | Length::Months(_) => end,
            }
        }
        Counting::FrenchRemedy => calendar.worked_from(plainly(event, length).saturating_add(1.day())),
        Counting::Belgian => {
            let end = match length {
                Length::Days(_) | Length::WorkingDays(_) => plainly(event, length),
                Length::Months(_) => {
                    let start = event.saturating_add(1.day());
                    let end = plainly(start, length);
                    // Where the month has no such day it ends with its last, which is no eve of anything.
                    if end.day() == start.day() {
                        end.saturating_sub(1.day())
                    } else {
                        end
                    }
                }
            };
            calendar.worked_from(end)
        }
    }
}

/// The day a length later, holidays or not.
fn plainly(day: Date, length: Length) -> Date {
    match length {
        Length::Days(days) | Length::WorkingDays(days) => day.saturating_add(i32::from(days).days()),
        Length::Months(months) => day.saturating_add(i32::from(months).months()),
    }
}

/// The last second of a day where limits are decided: 23:59:59 there. What is done in that second is in time.
///
/// # Panics
/// For a day beyond the years that the time zone can tell, 9999.
#[must_use]
pub fn last_instant(day: Date, zone: &TimeZone) -> Timestamp {
    let end: DateTime = day.at(23, 59, 59, 0);
    zone.to_ambiguous_timestamp(end)
        .compatible()
        .expect("a day of our years")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Counting, Length, last_day, last_instant};
    use crate::calendar::Calendar;
    use jiff::ToSpan;
    use jiff::civil::{Date, date};
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    fn end(event: Date, length: Length, counting: Counting) -> Date {
        let calendar = match counting {
            Counting::Belgian => Calendar::Belgium,
            Counting::DateToDate | Counting::European | Counting::FrenchRemedy => Calendar::France,
        };
        last_day(event, length, counting, calendar)
    }

    #[test]
    fn two_months_of_silence_end_on_the_day_of_the_same_number() {
        let silent = |event| end(event, Length::Months(2), Counting::DateToDate);
        assert_eq!(silent(date(2026, 1, 15)), date(2026, 3, 15));
        assert_eq!(silent(date(2026, 12, 31)), date(2027, 2, 28));
        // On a Sunday all the same.
        assert_eq!(silent(date(2026, 6, 16)), date(2026, 8, 16));
    }

    #[test]
    fn europe_counts_from_the_morrow_and_waits_for_a_working_day() {
        let european = |event, length| end(event, length, Counting::European);
        // Thirty days from 1 December 2026 end on 31 December, a Thursday.
        assert_eq!(european(date(2026, 12, 1), Length::Days(30)), date(2026, 12, 31));
        // One month from 25 July would end on 25 August, a Tuesday; from 1 July on Saturday 1 August.
        assert_eq!(european(date(2026, 7, 25), Length::Months(1)), date(2026, 8, 25));
        assert_eq!(european(date(2026, 7, 1), Length::Months(1)), date(2026, 8, 3));
        assert_eq!(european(date(2027, 1, 31), Length::Months(1)), date(2027, 3, 1));
        // Three days from Thursday 24 December: Christmas and the week-end hold none, so two working days are given.
        assert_eq!(european(date(2026, 12, 24), Length::Days(3)), date(2026, 12, 29));
    }

    #[test]
    fn a_remedy_leaves_both_ends_out() {
        let remedy = |event| end(event, Length::Months(2), Counting::FrenchRemedy);
        assert_eq!(remedy(date(2026, 1, 15)), date(2026, 3, 16));
        // 11 July would be a Saturday: the Monday after is worked, the Tuesday is the holiday.
        assert_eq!(remedy(date(2026, 5, 10)), date(2026, 7, 13));
        assert_eq!(remedy(date(2026, 5, 13)), date(2026, 7, 15));
    }

    #[test]
    fn belgium_counts_to_the_eve() {
        let belgian = |event| end(event, Length::Months(1), Counting::Belgian);
        assert_eq!(belgian(date(2026, 1, 15)), date(2026, 2, 16)); // the 15th is a Sunday
        assert_eq!(belgian(date(2026, 9, 15)), date(2026, 10, 15));
        // From 1 March to 31 March: not "28 March".
        assert_eq!(belgian(date(2027, 2, 28)), date(2027, 3, 31));
        assert_eq!(belgian(date(2027, 1, 30)), date(2027, 3, 1)); // 28 February is a Sunday
        assert_eq!(
            end(date(2026, 7, 1), Length::Days(20), Counting::Belgian),
            date(2026, 7, 22)
        );
    }

    #[test]
    fn a_day_ends_one_second_before_midnight_in_summer_and_winter() {
        let lille = TimeZone::get("Europe/Paris").unwrap();
        let instant = |day| last_instant(day, &lille).to_string();
        assert_eq!(instant(date(2026, 11, 30)), "2026-11-30T22:59:59Z");
        assert_eq!(instant(date(2026, 6, 30)), "2026-06-30T21:59:59Z");
        // The nights on which the clocks change are no exception: they change at two or three.
        assert_eq!(instant(date(2026, 3, 29)), "2026-03-29T21:59:59Z");
        assert_eq!(instant(date(2026, 10, 25)), "2026-10-25T22:59:59Z");
        let kortrijk = TimeZone::get("Europe/Brussels").unwrap();
        assert_eq!(
            last_instant(date(2026, 10, 25), &kortrijk),
            last_instant(date(2026, 10, 25), &lille)
        );
    }

    fn lengths() -> impl Strategy<Value = Length> {
        prop_oneof![
            (1_u16..400).prop_map(Length::Days),
            (1_u16..100).prop_map(Length::WorkingDays),
            (1_u8..36).prop_map(Length::Months),
        ]
    }

    fn countings() -> impl Strategy<Value = Counting> {
        prop_oneof![
            Just(Counting::DateToDate),
            Just(Counting::European),
            Just(Counting::FrenchRemedy),
            Just(Counting::Belgian),
        ]
    }

    proptest! {
        #[test]
        fn a_limit_ends_after_its_event_and_a_later_event_never_ends_sooner(
            from in 0_i32..40_000,
            length in lengths(),
            counting in countings(),
        ) {
            let event = date(1990, 1, 1).saturating_add(from.days());
            let ends = end(event, length, counting);
            prop_assert!(ends > event);
            prop_assert!(end(event.saturating_add(1.day()), length, counting) >= ends);
        }

        #[test]
        fn where_acts_must_be_done_the_last_day_is_worked(
            from in 0_i32..40_000,
            length in lengths(),
        ) {
            let event = date(1990, 1, 1).saturating_add(from.days());
            prop_assert!(Calendar::France.is_working(end(event, length, Counting::European)));
            prop_assert!(Calendar::France.is_working(end(event, length, Counting::FrenchRemedy)));
            prop_assert!(Calendar::Belgium.is_working(end(event, length, Counting::Belgian)));
        }
    }
}
