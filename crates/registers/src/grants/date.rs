//! The days and periods of a grant, in the ways that publishers write them.

use jiff::civil::Date;

/// What a cell that should hold a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Nothing, or a day that stands for nothing (`0001-01-01`).
    Nothing,
    /// A day.
    Day(Date),
    /// Only the year, sometimes with the month.
    Year(i16),
    /// A day that exists but cannot be true.
    Implausible,
    /// No date.
    Malformed,
}

/// In which order a file writes days with slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Order {
    /// Some day stands first: `27/06/2017`.
    pub day_first: bool,
    /// Some day stands second: `06/27/2017`.
    pub day_second: bool,
}

impl Order {
    /// Adds what one date shows.
    pub fn note(&mut self, text: &str) {
        if let Some([first, second, _]) = slashed(text) {
            self.day_first |= first > 12;
            self.day_second |= second > 12;
        }
    }

    /// French, Belgian and Dutch dates begin with the day; a file whose dates all prove the
    /// contrary is believed.
    fn month_first(self) -> bool {
        self.day_second && !self.day_first
    }
}

/// From when to when money is paid; one day only when both are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct Period {
    /// Its first day.
    pub start: Date,
    /// Its last day; none when the file says that it is open or writes words there.
    pub end: Option<Date>,
}

/// What a cell that should hold a period says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    Nothing,
    Period(Period),
    /// A first day, then something that is no day.
    Open(Period),
    /// The end is before the start.
    Reversed,
    /// Only a year.
    Year(i16),
    Malformed,
}

/// Reads one day: `2017-06-27`, with or without a time; `27/06/2017`, `27.06.17`; `20170627`;
/// `2017-06` and `2017`.
///
/// `2017-30-05` is no date: exchanging month and day would be a guess.
pub(super) fn day(text: &str, order: Order) -> When {
    let text = text.trim();
    if text.is_empty() || text.starts_with("0001-01-01") || text.starts_with("0000-00-00") {
        return When::Nothing;
    }
    match read_day(text, order) {
        Some(When::Day(date)) if !(1900..=2100).contains(&date.year()) => When::Implausible,
        Some(when) => when,
        None => When::Malformed,
    }
}

/// Reads a period: two days around `/` (SCDL), `_` (the regulation's own format), or words.
pub(super) fn period(text: &str, order: Order) -> Span {
    let text = text.trim();
    match day(text, order) {
        When::Nothing => return Span::Nothing,
        When::Day(start) => {
            let end = Some(start);
            return Span::Period(Period { start, end });
        }
        When::Year(year) => return Span::Year(year),
        When::Implausible | When::Malformed => {}
    }
    if let Some(period) = listed(text, order) {
        return Span::Period(period);
    }
    let cuts = ["_", "/", " au ", " à ", " - ", ";", " "];
    for cut in cuts {
        for (at, _) in text.match_indices(cut) {
            let (first, second) = (&text[..at], &text[at + cut.len()..]);
            let When::Day(start) = day(first.trim_start_matches("du "), order) else {
                continue;
            };
            return match day(second, order) {
                When::Day(end) if end < start => Span::Reversed,
                When::Day(end) => Span::Period(Period {
                    start,
                    end: Some(end),
                }),
                When::Nothing | When::Year(_) | When::Implausible | When::Malformed => {
                    Span::Open(Period { start, end: None })
                }
            };
        }
    }
    Span::Malformed
}

/// Several days in order, each of one payment: from the first to the last.
fn listed(text: &str, order: Order) -> Option<Period> {
    let words = text.split(|c: char| c.is_whitespace() || c == ';' || c == ',');
    let days: Option<Vec<Date>> = words
        .filter(|word| !word.is_empty())
        .map(|word| match day(word, order) {
            When::Day(date) => Some(date),
            When::Nothing | When::Year(_) | When::Implausible | When::Malformed => None,
        })
        .collect();
    let days = days?;
    let (start, end) = (*days.first()?, *days.last()?);
    days.is_sorted().then_some(Period {
        start,
        end: Some(end),
    })
}

/// A year between 1900 and 2100: `2014`, `2014.0`.
pub(super) fn year(text: &str) -> Option<i16> {
    let text = text.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year: i16 = digits.then(|| text.parse().ok()).flatten()?;
    (1900..=2100).contains(&year).then_some(year)
}

fn read_day(text: &str, order: Order) -> Option<When> {
    if let Some(year) = year(text) {
        return Some(When::Year(year));
    }
    let text = without_time(text);
    if let Some([first, second, year]) = slashed(text) {
        let (day, month) = if order.month_first() {
            (second, first)
        } else {
            (first, second)
        };
        return date(year, month, day);
    }
    let number = |part: &str| -> Option<i16> {
        let digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let mut parts = text.split('-');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(y), Some(m), Some(d), None) if y.len() == 4 && m.len() == 2 && d.len() == 2 => {
            date(number(y)?, number(m)?, number(d)?)
        }
        (Some(y), Some(m), None, None) if y.len() == 4 && m.len() == 2 => (1..=12)
            .contains(&number(m)?)
            .then(|| year(y))
            .flatten()
            .map(When::Year),
        (Some(whole), None, None, None) if whole.len() == 8 => date(
            number(whole.get(..4)?)?,
            number(whole.get(4..6)?)?,
            number(whole.get(6..)?)?,
        ),
        (_, _, _, _) => None,
    }
}

/// A date without the time of day behind it, if it is one.
fn without_time(text: &str) -> &str {
    match text.split_once(['T', ' ']) {
        Some((date, time)) if time.starts_with(|c: char| c.is_ascii_digit()) && time.contains(':') => date,
        Some(_) | None => text,
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<When> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(year, month, day).ok().map(When::Day)
}

/// The three numbers of a date with slashes or dots, the year completed.
fn slashed(text: &str) -> Option<[i16; 3]> {
    let text = without_time(text.trim());
    let mark = if text.contains('/') { '/' } else { '.' };
    let parts: Vec<&str> = text.split(mark).collect();
    let [first, second, year] = parts.as_slice() else {
        return None;
    };
    let short = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let full = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    if !short(first) || !short(second) || !(full || (year.len() == 2 && short(year))) {
        return None;
    }
    let number: i16 = year.parse().ok()?;
    let year = match (full, number) {
        (true, year) => year,
        // Two digits: grants published as data are of this century, or the last years of the other.
        (false, 70..) => number + 1900,
        (false, _) => number + 2000,
    };
    Some([first.parse().ok()?, second.parse().ok()?, year])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_read_in_every_way_that_leaves_no_doubt() {
        let order = Order::default();
        let day_is = |text: &str| day(text, order);
        for text in [
            "2017-06-27",
            "27/06/2017",
            "27/06/17",
            "27.06.2017",
            "20170627",
            "2017-06-27T10:00:00+02:00",
        ] {
            assert_eq!(day_is(text), When::Day(date(2017, 6, 27)), "{text}");
        }
        assert_eq!(day_is("2014"), When::Year(2014));
        assert_eq!(day_is("2018-04"), When::Year(2018));
        assert_eq!(day_is("0001-01-01"), When::Nothing);
        assert_eq!(day_is("0201-08-11"), When::Implausible);
        for text in [
            "2017-30-05",
            "2009-02-29",
            "43165",
            "fin-action",
            "31/02/2020",
            "2018-13",
        ] {
            assert_eq!(day_is(text), When::Malformed, "{text}");
        }
    }

    #[test]
    fn the_file_itself_says_when_its_months_come_first() {
        let mut order = Order::default();
        assert_eq!(day("03/04/2018", order), When::Day(date(2018, 4, 3)));
        order.note("06/27/2017");
        assert_eq!(day("03/04/2018", order), When::Day(date(2018, 3, 4)));
        order.note("27/06/2017");
        assert_eq!(day("03/04/2018", order), When::Day(date(2018, 4, 3)));
    }

    #[test]
    fn both_dialects_separate_the_days_of_a_period() {
        let whole = Span::Period(Period {
            start: date(2017, 12, 14),
            end: Some(date(2018, 12, 14)),
        });
        for text in [
            "2017-12-14/2018-12-14",
            "2017-12-14_2018-12-14",
            "du 14/12/2017 au 14/12/2018",
        ] {
            assert_eq!(period(text, Order::default()), whole, "{text}");
        }
        assert_eq!(
            period("2017-12-14 2018-01-31 2018-12-14", Order::default()),
            whole
        );
        assert_eq!(period("2017-03-02/2017-01-10", Order::default()), Span::Reversed);
        let open = |text| {
            matches!(
                period(text, Order::default()),
                Span::Open(Period { end: None, .. })
            )
        };
        assert!(open("2017-12-12/fin-action"));
        assert!(
            open("2017-03-02/2017-30-05"),
            "what is no day is not turned into one"
        );
        assert_eq!(period("", Order::default()), Span::Nothing);
        assert_eq!(period("en deux fois", Order::default()), Span::Malformed);
        assert_eq!(period("2014", Order::default()), Span::Year(2014));
    }
}
