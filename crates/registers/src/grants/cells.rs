//! The cells of one line, and what there is to say about them.

use std::borrow::Cow;

use super::{columns::Columns, names::Column};
use crate::{
    reject::{Blame, Reason},
    source::text::shorten,
};

/// How much of a value the report shows.
const SHOWN: usize = 120;

pub(super) struct Cells<'c> {
    /// The line of the file.
    pub line: u64,
    pub values: &'c [Cow<'c, str>],
    pub columns: &'c Columns,
    pub remarks: &'c mut Vec<Blame>,
}

impl<'c> Cells<'c> {
    pub fn blame(&self, column: Column, value: &str, reason: Reason) -> Blame {
        Blame {
            column: Some(column.as_str()),
            value: shorten(value, SHOWN),
            reason,
        }
    }

    pub fn remark(&mut self, column: Column, value: &str, reason: Reason) {
        let blame = self.blame(column, value, reason);
        self.remarks.push(blame);
    }

    /// A cell as published, trimmed; empty when the file lacks the column.
    pub fn raw(&self, column: Column) -> Cow<'c, str> {
        let place = self.columns.place(column);
        let value: &'c str = place
            .and_then(|at| self.values.get(at))
            .map_or("", |value| &**value);
        let value = value.trim();
        Cow::Borrowed(if value == "_" { "" } else { value })
    }

    /// A text on one line: single spaces, no control characters, lost letters said to be lost.
    pub fn line(&mut self, column: Column) -> Option<String> {
        let raw = self.raw(column);
        if raw.is_empty() {
            return None;
        }
        let plain = |byte: u8| (0x20..0x7f).contains(&byte);
        if raw.bytes().all(plain) && !raw.contains("  ") {
            return Some(raw.into_owned());
        }
        // "ï¿½" is U+FFFD, the mark of a lost letter, itself misread.
        let text = raw.replace("ï¿½", "\u{fffd}");
        if text.contains('\u{fffd}') {
            self.remark(column, &text, Reason::LostCharacters);
        }
        let words = text.split(|c: char| c.is_whitespace() || c.is_control());
        let line = words
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        (!line.is_empty()).then_some(line)
    }
}
