//! The public holidays of a place, and its working days.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::easter::easter;

/// Whose public holidays are kept.
///
/// France: Code du travail, L3133-1. Alsace and Moselle: the same and L3134-13, taken for the whole of the three
/// departments although Good Friday is kept only in communes with a Protestant or shared church: a limit ends one day
/// later there rather than one too early. Belgium: law of 4 January 1974, article 4, and royal decree of
/// 18 April 1974. The days that the Regions and Communities of Belgium give to their own agents are no public holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// France but its three departments of the east.
    France,
    /// Bas-Rhin, Haut-Rhin, Moselle.
    AlsaceMoselle,
    /// Belgium.
    Belgium,
}

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The Friday before Easter.
    GoodFriday,
    /// The Monday after Easter.
    EasterMonday,
    /// 1 May.
    Labour,
    /// 8 May.
    Victory1945,
    /// Thirty-nine days after Easter.
    Ascension,
    /// Fifty days after Easter.
    WhitMonday,
    /// 14 July.
    NationalFrance,
    /// 21 July.
    NationalBelgium,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice1918,
    /// 25 December.
    Christmas,
    /// 26 December.
    SaintStephen,
}

/// When a holiday is, each year.
enum When {
    Fixed(i8, i8),
    FromEaster(i32),
}

impl Holiday {
    /// In the order of the year.
    pub const ALL: [Self; 14] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::Labour,
        Self::Victory1945,
        Self::Ascension,
        Self::WhitMonday,
        Self::NationalFrance,
        Self::NationalBelgium,
        Self::Assumption,
        Self::AllSaints,
        Self::Armistice1918,
        Self::Christmas,
        Self::SaintStephen,
    ];

    fn when(self) -> When {
        match self {
            Self::NewYear => When::Fixed(1, 1),
            Self::GoodFriday => When::FromEaster(-2),
            Self::EasterMonday => When::FromEaster(1),
            Self::Labour => When::Fixed(5, 1),
            Self::Victory1945 => When::Fixed(5, 8),
            Self::Ascension => When::FromEaster(39),
            Self::WhitMonday => When::FromEaster(50),
            Self::NationalFrance => When::Fixed(7, 14),
            Self::NationalBelgium => When::Fixed(7, 21),
            Self::Assumption => When::Fixed(8, 15),
            Self::AllSaints => When::Fixed(11, 1),
            Self::Armistice1918 => When::Fixed(11, 11),
            Self::Christmas => When::Fixed(12, 25),
            Self::SaintStephen => When::Fixed(12, 26),
        }
    }

    /// The day on which it falls in a year (1583 to 9999).
    ///
    /// # Panics
    /// For a year outside those.
    #[must_use]
    pub fn in_year(self, year: i16) -> Date {
        match self.when() {
            When::Fixed(month, day) => Date::new(year, month, day).expect("a day of every year"),
            When::FromEaster(days) => easter(year).saturating_add(days.days()),
        }
    }
}

impl Calendar {
    /// Whether a holiday is kept here.
    #[must_use]
    pub fn keeps(self, holiday: Holiday) -> bool {
        match holiday {
            Holiday::NewYear
            | Holiday::EasterMonday
            | Holiday::Labour
            | Holiday::Ascension
            | Holiday::WhitMonday
            | Holiday::Assumption
            | Holiday::AllSaints
            | Holiday::Armistice1918
            | Holiday::Christmas => true,
            Holiday::Victory1945 | Holiday::NationalFrance => self != Self::Belgium,
            Holiday::GoodFriday | Holiday::SaintStephen => self == Self::AlsaceMoselle,
            Holiday::NationalBelgium => self == Self::Belgium,
        }
    }

    /// The holidays of a year, in its order.
    #[must_use]
    pub fn holidays(self, year: i16) -> Vec<(Date, Holiday)> {
        let mut days: Vec<(Date, Holiday)> = Holiday::ALL
            .into_iter()
            .filter(|holiday| self.keeps(*holiday))
            .map(|holiday| (holiday.in_year(year), holiday))
            .collect();
        days.sort();
        days
    }

    /// The holiday that falls on a day, if any.
    #[must_use]
    pub fn holiday(self, day: Date) -> Option<Holiday> {
        Holiday::ALL
            .into_iter()
            .find(|holiday| self.keeps(*holiday) && holiday.in_year(day.year()) == day)
    }

    /// Whether people work on a day: no Saturday, no Sunday, no public holiday (Regulation 1182/71, article 2(2)).
    #[must_use]
    pub fn is_working(self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && self.holiday(day).is_none()
    }

    /// The day itself when people work on it, else the first after it on which they do.
    #[must_use]
    pub fn worked_from(self, day: Date) -> Date {
        let mut day = day;
        while !self.is_working(day) && day < Date::MAX {
            day = day.saturating_add(1.day());
        }
        day
    }

    /// The day `count` working days after another, which is not counted itself.
    #[must_use]
    pub fn working_days_after(self, day: Date, count: u16) -> Date {
        let mut day = day;
        for _ in 0..count {
            day = self.worked_from(day.saturating_add(1.day()));
        }
        day
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Holiday};
    use jiff::ToSpan;
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    fn days(calendar: Calendar, year: i16) -> Vec<Date> {
        calendar.holidays(year).into_iter().map(|(day, _)| day).collect()
    }

    #[test]
    fn france_keeps_eleven_days_as_its_service_publishes_them() {
        // service-public.fr, "Jours fériés", 2026.
        let published = [
            date(2026, 1, 1),
            date(2026, 4, 6),
            date(2026, 5, 1),
            date(2026, 5, 8),
            date(2026, 5, 14),
            date(2026, 5, 25),
            date(2026, 7, 14),
            date(2026, 8, 15),
            date(2026, 11, 1),
            date(2026, 11, 11),
            date(2026, 12, 25),
        ];
        assert_eq!(days(Calendar::France, 2026), published);
        let mut east = days(Calendar::AlsaceMoselle, 2026);
        east.retain(|day| !published.contains(day));
        assert_eq!(east, [date(2026, 4, 3), date(2026, 12, 26)]);
    }

    #[test]
    fn belgium_keeps_ten_days_as_its_service_publishes_them() {
        // belgium.be, "Jours fériés légaux", 2026.
        let published = [
            date(2026, 1, 1),
            date(2026, 4, 6),
            date(2026, 5, 1),
            date(2026, 5, 14),
            date(2026, 5, 25),
            date(2026, 7, 21),
            date(2026, 8, 15),
            date(2026, 11, 1),
            date(2026, 11, 11),
            date(2026, 12, 25),
        ];
        assert_eq!(days(Calendar::Belgium, 2026), published);
    }

    #[test]
    fn two_holidays_of_2008_fell_on_one_day() {
        // 1 May 2008 was Ascension too: the list names both, the day is one.
        let both = Calendar::France
            .holidays(2008)
            .into_iter()
            .filter(|(day, _)| *day == date(2008, 5, 1))
            .count();
        assert_eq!(both, 2);
        assert_eq!(Calendar::France.holiday(date(2008, 5, 1)), Some(Holiday::Labour));
    }

    #[test]
    fn ten_working_days_step_over_a_bridge() {
        // 30 April 2026 is a Thursday: 1 and 8 May are holidays, so is Ascension on the 14th: the tenth day is 19 May.
        assert_eq!(
            Calendar::France.working_days_after(date(2026, 4, 30), 10),
            date(2026, 5, 19)
        );
        assert_eq!(
            Calendar::Belgium.working_days_after(date(2026, 4, 30), 10),
            date(2026, 5, 18)
        );
        assert_eq!(
            Calendar::France.worked_from(date(2026, 12, 25)),
            date(2026, 12, 28)
        );
        assert_eq!(
            Calendar::France.worked_from(date(2026, 12, 24)),
            date(2026, 12, 24)
        );
    }

    fn calendars() -> impl Strategy<Value = Calendar> {
        prop_oneof![
            Just(Calendar::France),
            Just(Calendar::AlsaceMoselle),
            Just(Calendar::Belgium),
        ]
    }

    proptest! {
        #[test]
        fn what_comes_after_working_days_is_a_working_day_and_never_skips_one(
            calendar in calendars(),
            from in 0_i32..40_000,
            count in 1_u16..60,
        ) {
            let start = date(1990, 1, 1).saturating_add(from.days());
            let end = calendar.working_days_after(start, count);
            prop_assert!(calendar.is_working(end));
            let mut worked = 0;
            let mut day = start;
            while day < end {
                day = day.saturating_add(1.day());
                worked += u16::from(calendar.is_working(day));
            }
            prop_assert_eq!(worked, count);
        }

        #[test]
        fn no_more_than_five_days_pass_without_work(calendar in calendars(), from in 0_i32..40_000) {
            let start = date(1990, 1, 1).saturating_add(from.days());
            let next = calendar.worked_from(start);
            prop_assert!(next >= start && next <= start.saturating_add(5.days()));
        }
    }
}
