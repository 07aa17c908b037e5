//! A word and a name as they are compared, and how rare a word is.

use std::sync::Arc;

use crate::facts::Facts;

/// How much a word tells by its nature, before its rarity is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A word like others.
    Plain,
    /// A legal form or a title.
    Form,
    /// A department, a region, or the party's own commune.
    Place,
    /// Initials that its own name spells out, or its declared short name.
    Extra,
}

/// How often a word is met, each as the logarithm (of two) of a share of the parties.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rarity {
    /// Of the other parties, those that have the word.
    pub own: f32,
    /// The same when the party it is compared with has it, too.
    pub both: f32,
    /// Those that have a word it may be the beginning of, each counted once a word.
    pub family: f32,
    /// Those that do not have it.
    pub absent: f32,
}

impl Rarity {
    /// From how many of `all` have it, or a word it may begin, when `own` of them are compared.
    pub(crate) fn of(count: u32, family: u32, own: u32, all: usize) -> Self {
        let had = share(count.saturating_sub(1), all);
        Self {
            own: lg(had),
            both: lg(share(count.saturating_sub(own), all)),
            family: lg(share(family.saturating_sub(1), all).min(1.0)),
            absent: lg((1.0 - had).max(1e-9)),
        }
    }
}

/// A word as it is known, whoever has it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub text: Arc<str>,
    pub hash: u64,
    pub letters: u32,
    /// Parties that have it.
    pub count: u32,
    pub rarity: Rarity,
    /// What it is where its own party says nothing else.
    pub class: Class,
}

/// A word of a name that is compared. What is known of it is only looked up where it is needed: most words
/// of most candidates are told apart by their numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    /// Number in the book, in the order of letters; [`STRANGE`] for a word the book does not know.
    pub id: u32,
    pub class: Class,
    pub entry: &'a Entry,
}

/// The number of a word that no book knows.
pub(crate) const STRANGE: u32 = u32::MAX;

impl<'a> Word<'a> {
    pub(crate) fn text(&self) -> &'a str {
        &self.entry.text
    }

    /// Its text with the set of its letters, to be held against another's.
    pub(crate) fn spelled(&self) -> (&'a str, u32) {
        (&self.entry.text, self.entry.letters)
    }

    pub(crate) fn rarity(&self) -> &'a Rarity {
        &self.entry.rarity
    }

    /// The order of the letters.
    pub(crate) fn order(&self, other: &Self) -> std::cmp::Ordering {
        if self.id == STRANGE || other.id == STRANGE {
            self.text().cmp(other.text())
        } else {
            self.id.cmp(&other.id)
        }
    }

    /// Whether it is the very same word.
    pub(crate) fn is(&self, other: &Word<'_>) -> bool {
        self.id == other.id && (self.id != STRANGE || self.text() == other.text())
    }
}

/// A name that is compared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Worded<'a> {
    pub words: &'a [Word<'a>],
    pub cut: bool,
    /// First letters of all it says, those of the words compared in capitals.
    pub initials: &'a [u8],
    /// As it is written, folded; empty where that is not compared.
    pub written: &'a str,
}

/// A party's names and facts, ready to be compared; refilled for one party after another.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen<'a> {
    pub(crate) words: Vec<Word<'a>>,
    names: Vec<(usize, bool, &'a [u8], &'a str)>,
    pub facts: Option<&'a Facts>,
}

impl<'a> Seen<'a> {
    /// How many names.
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn name(&self, at: usize) -> Worded<'_> {
        let start = if at == 0 { 0 } else { self.names[at - 1].0 };
        let (end, cut, initials, written) = self.names[at];
        Worded {
            words: &self.words[start..end],
            cut,
            initials,
            written,
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = Worded<'_>> {
        (0..self.len()).map(|at| self.name(at))
    }

    pub(crate) fn clear(&mut self) {
        self.words.clear();
        self.names.clear();
        self.facts = None;
    }

    /// The words since the last name are one.
    pub(crate) fn end(&mut self, cut: bool, initials: &'a [u8], written: &'a str) {
        self.names.push((self.words.len(), cut, initials, written));
    }
}

/// The share of parties that have something which `count` of `all` have; never zero.
pub(crate) fn share(count: u32, all: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 parties")]
    let all = all as f64;
    (f64::from(count) + 0.5) / (all + 1.0)
}

/// The logarithm of two.
#[expect(clippy::cast_possible_truncation, reason = "to a millionth of a bit")]
pub(crate) fn lg(share: f64) -> f32 {
    share.log2() as f32
}
