//! The day of Easter, on which five public holidays hang.

use jiff::civil::Date;

/// Easter Sunday of a year of the Gregorian calendar (1583 to 9999), by the algorithm that an anonymous correspondent
/// sent to *Nature* in 1876, in the form of Meeus, *Astronomical Algorithms* (1991), chapter 8.
///
/// # Panics
/// Never: the algorithm gives a day between 22 March and 25 April for every year.
#[must_use]
pub fn easter(year: i16) -> Date {
    let (year, century) = (i32::from(year), i32::from(year).div_euclid(100));
    let in_century = year.rem_euclid(100);
    let golden = year.rem_euclid(19);
    // How far the moon and the leap years have drifted since the calendar was set.
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4).rem_euclid(7);
    let correction = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * correction + 114;
    let (month, day) = (days / 31, days % 31 + 1);
    let small = |number: i32| i8::try_from(number).expect("months and days are small");
    let year = i16::try_from(year).expect("it came as such");
    Date::new(year, small(month), small(day)).expect("between 22 March and 25 April")
}

#[cfg(test)]
mod tests {
    use super::easter;
    use jiff::civil::{Weekday, date};
    use proptest::prelude::*;

    #[test]
    fn easter_falls_where_the_published_tables_say() {
        // Tables of the United States Naval Observatory; the outermost days are those of Meeus.
        let published = [
            date(1818, 3, 22),
            date(1886, 4, 25),
            date(1943, 4, 25),
            date(1954, 4, 18),
            date(1961, 4, 2),
            date(1981, 4, 19),
            date(2000, 4, 23),
            date(2001, 4, 15),
            date(2002, 3, 31),
            date(2003, 4, 20),
            date(2004, 4, 11),
            date(2005, 3, 27),
            date(2006, 4, 16),
            date(2007, 4, 8),
            date(2008, 3, 23),
            date(2009, 4, 12),
            date(2010, 4, 4),
            date(2011, 4, 24),
            date(2012, 4, 8),
            date(2013, 3, 31),
            date(2014, 4, 20),
            date(2015, 4, 5),
            date(2016, 3, 27),
            date(2017, 4, 16),
            date(2018, 4, 1),
            date(2019, 4, 21),
            date(2020, 4, 12),
            date(2021, 4, 4),
            date(2022, 4, 17),
            date(2023, 4, 9),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2028, 4, 16),
            date(2029, 4, 1),
            date(2030, 4, 21),
            date(2031, 4, 13),
            date(2032, 3, 28),
            date(2033, 4, 17),
            date(2034, 4, 9),
            date(2035, 3, 25),
            date(2036, 4, 13),
            date(2037, 4, 5),
            date(2038, 4, 25),
            date(2039, 4, 10),
            date(2040, 4, 1),
            date(2285, 3, 22),
        ];
        for day in published {
            assert_eq!(easter(day.year()), day);
        }
    }

    proptest! {
        #[test]
        fn easter_is_a_sunday_of_spring(year in 1583_i16..=9999) {
            let day = easter(year);
            prop_assert_eq!(day.weekday(), Weekday::Sunday);
            prop_assert!((date(year, 3, 22)..=date(year, 4, 25)).contains(&day));
        }
    }
}
