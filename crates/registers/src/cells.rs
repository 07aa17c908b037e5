//! The cells of a row, whatever the register: where each is, what it says, and the many ways in
//! which registers say nothing.

use std::{borrow::Cow, ops::Range};

use jiff::civil::{Date, DateTime};

use crate::{
    reject::{Blame, Reason},
    source::{table::Fields, text::shorten},
};

/// How much of a value the report shows.
pub(crate) const SHOWN: usize = 120;

/// A column that is read: its place in the list of its register, and its published name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub slot: usize,
    pub name: &'static str,
}

impl Column {
    pub const fn new(slot: usize, name: &'static str) -> Self {
        Self { slot, name }
    }
}

/// Where each column is in one file.
#[derive(Debug, Clone)]
pub(crate) struct Columns(Box<[Option<u16>]>);

impl Columns {
    /// Places columns, given in the order of their slots, in a header of small letters.
    pub fn locate(columns: impl Iterator<Item = Column>, header: &[String]) -> Self {
        let place = |column: Column| {
            let place = header
                .iter()
                .position(|name| name.eq_ignore_ascii_case(column.name))?;
            u16::try_from(place).ok()
        };
        Self(columns.map(place).collect())
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.0.get(column.slot).copied().flatten().map(usize::from)
    }
}

/// The cells of one row, and what there is to say about them.
pub(crate) struct Cells<'c> {
    pub fields: Fields<'c>,
    pub columns: &'c Columns,
    /// Whether the file is in UTF-8, so that a cell which is not deserves a remark.
    pub utf8: bool,
    /// The word by which this register says nothing: `_`, `[ND]`; blank cells always do.
    pub nothing: &'static str,
    pub remarks: &'c mut Vec<Blame>,
}

impl<'c> Cells<'c> {
    pub fn remark(&mut self, column: impl Into<Column>, value: &str, reason: Reason) {
        self.remarks.push(blame(column, value, reason));
    }

    /// A cell as published, trimmed; empty when it says nothing or the layout lacks it.
    pub fn raw(&mut self, column: impl Into<Column>) -> Cow<'c, str> {
        let column = column.into();
        let Some(place) = self.columns.place(column) else {
            return Cow::Borrowed("");
        };
        let (text, foreign) = self.fields.get(place);
        if foreign && self.utf8 {
            self.remark(column, &text, Reason::OtherEncoding);
        }
        let text = match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
        if text == self.nothing {
            Cow::Borrowed("")
        } else {
            text
        }
    }

    /// A text that may hold line breaks.
    pub fn text(&mut self, column: impl Into<Column>) -> Option<String> {
        let column = column.into();
        let raw = self.raw(column);
        let suspect = |byte: u8| matches!(byte, 0..=8 | 0x0b..=0x1f | 0x7f | 0xc2);
        if !raw.bytes().any(suspect) {
            return (!raw.is_empty()).then(|| raw.into_owned());
        }
        let (clean, altered) = without_controls(&raw);
        if altered {
            self.remark(column, &raw, Reason::ControlCharacters);
        }
        let clean = clean.trim();
        (!clean.is_empty()).then(|| clean.to_owned())
    }

    /// A text on one line, with single spaces.
    pub fn line(&mut self, column: impl Into<Column>) -> Option<String> {
        let column = column.into();
        let text = self.text(column)?;
        let plain = !text.contains("  ") && !text.contains(['\n', '\t', '\u{a0}']);
        if plain {
            return Some(text);
        }
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// A date; `0001-01-01` and its like are nothing.
    ///
    /// The row's own last change is no bound: some offices froze it years before the dates.
    pub fn date(&mut self, column: impl Into<Column>) -> Option<Date> {
        let column = column.into();
        let raw = self.raw(column);
        if says_no_date(&raw) {
            return None;
        }
        self.plausible(column, &raw, iso_date(&raw))
    }

    /// A date of the Belgian register, day first: `09-08-1960`.
    pub fn day_first(&mut self, column: impl Into<Column>) -> Option<Date> {
        let column = column.into();
        let raw = self.raw(column);
        if says_no_date(&raw) {
            return None;
        }
        self.plausible(column, &raw, day_first(&raw))
    }

    fn plausible(&mut self, column: Column, raw: &str, date: Option<Date>) -> Option<Date> {
        let Some(date) = date else {
            self.remark(column, raw, Reason::MalformedDate);
            return None;
        };
        if !(1600..=2100).contains(&date.year()) {
            self.remark(column, raw, Reason::ImplausibleDate);
            return None;
        }
        Some(date)
    }

    /// A date with its time of day, or midnight.
    pub fn instant(&mut self, column: impl Into<Column>) -> Option<DateTime> {
        let column = column.into();
        let raw = self.raw(column);
        if says_no_date(&raw) {
            return None;
        }
        let mut parts = raw.split(|c: char| c.is_whitespace() || c == 'T');
        let date = parts.next().and_then(iso_date);
        let time = parts.find(|part| !part.is_empty());
        let instant = match (date, time) {
            (Some(date), None) => Some(date.to_datetime(jiff::civil::Time::midnight())),
            (Some(date), Some(time)) => time
                .parse()
                .ok()
                .map(|time: jiff::civil::Time| date.to_datetime(time)),
            (None, _) => None,
        };
        if instant.is_none() {
            self.remark(column, &raw, Reason::MalformedDate);
        }
        instant
    }
}

/// What is wrong with a value, for the report.
pub(crate) fn blame(column: impl Into<Column>, value: &str, reason: Reason) -> Blame {
    Blame {
        column: Some(column.into().name),
        value: shorten(value, SHOWN),
        reason,
    }
}

/// A text without the characters that none should hold, and whether that took anything away.
///
/// Line endings become one `\n`. U+008D before a line break is a carriage return whose high bit an
/// old system set (thousands of rows): it says nothing and takes nothing away.
pub(crate) fn without_controls(text: &str) -> (String, bool) {
    let mut clean = String::with_capacity(text.len());
    let mut altered = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let before_break = matches!(characters.peek(), Some('\n' | '\r'));
        match character {
            '\r' if before_break => {}
            '\r' => clean.push('\n'),
            '\u{8d}' if before_break => {}
            '\n' | '\t' => clean.push(character),
            _ if character.is_control() => altered = true,
            _ => clean.push(character),
        }
    }
    (clean, altered)
}

fn says_no_date(text: &str) -> bool {
    text.is_empty()
        || text.starts_with("01-01-0001")
        || text.starts_with("0001-01-01")
        || text.starts_with("0000-00-00")
}

/// `YYYY-MM-DD`, nothing else: other orders would be a guess.
pub(crate) fn iso_date(text: &str) -> Option<Date> {
    date(text, "-", [4, 7], [0..4, 5..7, 8..10])
}

/// `DD-MM-YYYY`, or with slashes; two digits of a year would leave the century to a guess.
fn day_first(text: &str) -> Option<Date> {
    date(text, "-/", [2, 5], [6..10, 3..5, 0..2])
}

/// Ten characters: marks at two places, a year, a month and a day at three.
fn date(text: &str, marks: &str, marked: [usize; 2], [year, month, day]: [Range<usize>; 3]) -> Option<Date> {
    let bytes = text.as_bytes();
    let number = |place: Range<usize>| -> Option<i16> {
        let part = bytes.get(place)?;
        part.iter()
            .all(u8::is_ascii_digit)
            .then(|| part.iter().fold(0, |n, b| n * 10 + i16::from(b - b'0')))
    };
    let is_mark = |at: usize| bytes.get(at).is_some_and(|byte| marks.as_bytes().contains(byte));
    if bytes.len() != 10 || !marked.into_iter().all(is_mark) {
        return None;
    }
    let month = i8::try_from(number(month)?).ok()?;
    let day = i8::try_from(number(day)?).ok()?;
    Date::new(number(year)?, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_iso_date_that_exists_is_a_date() {
        assert_eq!(iso_date("2008-02-29"), Some(jiff::civil::date(2008, 2, 29)));
        for text in [
            "2017-30-05",
            "2009-02-29",
            "29/02/2008",
            "2008-2-29",
            "2008-02-2x",
            "éé-éé-é",
        ] {
            assert_eq!(iso_date(text), None, "{text}");
        }
    }

    #[test]
    fn the_belgian_register_writes_the_day_first() {
        assert_eq!(day_first("09-08-1960"), Some(jiff::civil::date(1960, 8, 9)));
        assert_eq!(day_first("09/08/1960"), Some(jiff::civil::date(1960, 8, 9)));
        for text in ["30/08/12", "31-02-2001", "1960-08-09", "9-8-1960", "ab-cd-efgh"] {
            assert_eq!(day_first(text), None, "{text}");
        }
    }

    #[test]
    fn characters_that_no_text_holds_are_taken_out_and_said() {
        let clean = |text: &str| without_controls(text);
        assert_eq!(clean("a\r\nb\rc"), ("a\nb\nc".to_owned(), false));
        assert_eq!(clean("ET\u{8d}\nD'"), ("ET\nD'".to_owned(), false));
        assert_eq!(clean("Z\u{9a}L\0"), ("ZL".to_owned(), true));
        assert_eq!(clean("été\u{a0}!"), ("été\u{a0}!".to_owned(), false));
    }
}
