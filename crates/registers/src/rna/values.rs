//! What the cells of an RNA row mean: the register has many ways to say nothing.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime};

use super::columns::{Column, Columns};
use crate::{
    reject::{Blame, Reason},
    source::{table::Fields, text::shorten},
};

/// How much of a value the report shows.
pub(crate) const SHOWN: usize = 120;

/// The cells of one row, and what there is to say about them.
pub(super) struct Cells<'c> {
    pub fields: Fields<'c>,
    pub columns: &'c Columns,
    /// Whether the file is in UTF-8, so that a cell which is not deserves a remark.
    pub utf8: bool,
    pub remarks: &'c mut Vec<Blame>,
}

impl<'c> Cells<'c> {
    pub fn remark(&mut self, column: Column, value: &str, reason: Reason) {
        self.remarks.push(Blame {
            column: Some(column.as_str()),
            value: shorten(value, SHOWN),
            reason,
        });
    }

    /// A cell as published, trimmed; empty when it says nothing or the layout lacks it.
    pub fn raw(&mut self, column: Column) -> Cow<'c, str> {
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
        if text == "_" { Cow::Borrowed("") } else { text }
    }

    /// A text that may hold line breaks.
    pub fn text(&mut self, column: Column) -> Option<String> {
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
    pub fn line(&mut self, column: Column) -> Option<String> {
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
    pub fn date(&mut self, column: Column) -> Option<Date> {
        let raw = self.raw(column);
        if says_no_date(&raw) {
            return None;
        }
        let Some(date) = iso_date(&raw) else {
            self.remark(column, &raw, Reason::MalformedDate);
            return None;
        };
        if !(1600..=2100).contains(&date.year()) {
            self.remark(column, &raw, Reason::ImplausibleDate);
            return None;
        }
        Some(date)
    }

    /// A date with its time of day, or midnight.
    pub fn instant(&mut self, column: Column) -> Option<DateTime> {
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

/// A text without the characters that none should hold, and whether that took anything away.
///
/// Line endings become one `\n`. U+008D before a line break is a carriage return whose high bit an
/// old system set (thousands of rows): it says nothing and takes nothing away.
fn without_controls(text: &str) -> (String, bool) {
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
    text.is_empty() || text.starts_with("0001-01-01") || text.starts_with("0000-00-00")
}

/// `YYYY-MM-DD`, nothing else: other orders would be a guess.
fn iso_date(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| -> Option<i16> {
        let part = bytes.get(from..to)?;
        part.iter()
            .all(u8::is_ascii_digit)
            .then(|| part.iter().fold(0, |n, b| n * 10 + i16::from(b - b'0')))
    };
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let month = i8::try_from(number(5, 7)?).ok()?;
    let day = i8::try_from(number(8, 10)?).ok()?;
    Date::new(number(0, 4)?, month, day).ok()
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
    fn characters_that_no_text_holds_are_taken_out_and_said() {
        let clean = |text: &str| without_controls(text);
        assert_eq!(clean("a\r\nb\rc"), ("a\nb\nc".to_owned(), false));
        assert_eq!(clean("ET\u{8d}\nD'"), ("ET\nD'".to_owned(), false));
        assert_eq!(clean("Z\u{9a}L\0"), ("ZL".to_owned(), true));
        assert_eq!(clean("été\u{a0}!"), ("été\u{a0}!".to_owned(), false));
    }
}
