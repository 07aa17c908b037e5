//! The rows a model learns from: few bytes each, bounded in number, in an order that depends on nothing
//! but themselves.

use crate::lexicon::Term;
use crate::words::{NAME_WORDS, PURPOSE_WORDS, words};

/// A row reduced to what is learned from. The order of the fields is the order of the rows: as good as
/// chance, and the same whatever order they came in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    order: u64,
    /// The stems, each after a mark that says how it stands (see [`Row::terms`]).
    stems: Box<str>,
    /// Its themes, one bit each.
    pub themes: u32,
    /// Rows of the same group are set aside together.
    pub group: u64,
}

const FOLLOWS: char = '+';
const BEGINS: char = '.';
const NAME_ENDS: char = '|';

impl Row {
    pub fn new(group: &str, name: &str, purpose: &str, themes: u32) -> Self {
        let mut stems = String::new();
        for (text, most) in [(name, NAME_WORDS), (purpose, PURPOSE_WORDS)] {
            for word in words(text, most) {
                stems.push(if word.follows { FOLLOWS } else { BEGINS });
                stems.push_str(&word.stem);
            }
            stems.push(NAME_ENDS);
        }
        Self {
            order: mixed(&stems),
            stems: stems.into(),
            themes,
            group: mixed(group),
        }
    }

    /// The terms of the name, then of the purpose. No stem holds a mark: they are letters and digits.
    pub fn terms(&self) -> impl Iterator<Item = Term<'_>> {
        let (name, purpose) = self.stems.split_once(NAME_ENDS).unwrap_or((&self.stems, ""));
        terms(name, true).chain(terms(purpose.trim_end_matches(NAME_ENDS), false))
    }
}

fn terms(stems: &str, in_name: bool) -> impl Iterator<Item = Term<'_>> {
    stems
        .split_inclusive([FOLLOWS, BEGINS])
        .scan(false, move |follows, piece| {
            // Each piece ends with the mark of the next: the first is a mark alone.
            let stem = piece.trim_end_matches([FOLLOWS, BEGINS]);
            let term = Term {
                stem,
                in_name,
                follows: *follows,
            };
            *follows = piece.ends_with(FOLLOWS);
            Some(term)
        })
        .filter(|term| !term.stem.is_empty())
}

/// The rows kept, at most `most`: those that come first in their own order, so that which ones are kept
/// does not depend on the order they came in.
#[derive(Debug, Clone)]
pub struct Rows {
    rows: Vec<Row>,
    most: usize,
}

impl Rows {
    pub fn new(most: usize) -> Self {
        Self {
            rows: Vec::new(),
            most,
        }
    }

    pub fn push(&mut self, row: Row) {
        self.rows.push(row);
        if self.rows.len() >= self.most.saturating_mul(2) {
            self.rows.select_nth_unstable(self.most);
            self.rows.truncate(self.most);
        }
    }

    pub fn in_order(mut self) -> Vec<Row> {
        self.rows.sort_unstable();
        self.rows.truncate(self.most);
        self.rows
    }
}

/// A number as good as chance for a text, the same on any machine (FNV-1a, its high bits stirred in).
pub fn mixed(text: &str) -> u64 {
    let mut mixed = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        mixed = (mixed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    mixed ^= mixed >> 32;
    mixed = mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_gives_back_the_terms_it_was_made_of() {
        let row = Row::new("02", "Épicerie du Canal", "Aide alimentaire. Colis", 1);
        let seen: Vec<_> = row
            .terms()
            .map(|term| (term.stem, term.in_name, term.follows))
            .collect();
        let expected = [
            ("epiceri", true, false),
            ("canal", true, true),
            ("aide", false, false),
            ("alimentair", false, true),
            ("coli", false, false),
        ];
        assert_eq!(seen, expected);
        assert_eq!(Row::new("", "", "O", 0).terms().count(), 0);
    }

    #[test]
    fn beyond_the_most_the_same_rows_are_kept_in_whatever_order_they_came() {
        let row = |number: usize| Row::new("", &format!("name{number}"), "", 0);
        let kept = |numbers: &mut dyn Iterator<Item = usize>| {
            let mut rows = Rows::new(10);
            numbers.for_each(|number| rows.push(row(number)));
            rows.in_order()
        };
        assert_eq!(kept(&mut (0..95)), kept(&mut (0..95).rev()));
        assert_eq!(kept(&mut (0..95)).len(), 10);
    }
}
