//! The features a model knows: things a text can hold that may tell a theme, each one readable.
//!
//! Four kinds, numbered in this order: a stem anywhere (`epiceri`); the same stem in the name, where it
//! tells more; the first five letters of a stem (`voeds` of `voedselbank`, `voedselbedeling`), for Dutch
//! compounds and words seldom met; two stems that follow each other (`aide alimentair`).

use std::collections::{BTreeSet, HashMap};

use crate::rows::Row;

/// A stem of a text and how it stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term<'t> {
    pub stem: &'t str,
    pub in_name: bool,
    /// Whether it makes a pair with the term before it.
    pub follows: bool,
}

/// A feature of a text, and which of its terms it is about (twice the same, or the two of a pair).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Feature {
    pub id: u32,
    pub first: u16,
    pub last: u16,
}

/// A stem met in fewer rows than this says nothing that can be trusted.
const FEWEST_OF_A_STEM: u32 = 4;
const FEWEST_OF_A_PAIR: usize = 8;
const BEGINNING: usize = 5;

/// All the features there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lexicon {
    /// In the order of the alphabet, like all three lists.
    stems: Vec<Box<str>>,
    beginnings: Vec<Box<str>>,
    /// Places in `stems`.
    pairs: Vec<(u32, u32)>,
    stem_ids: HashMap<Box<str>, u32>,
    beginning_ids: HashMap<Box<str>, u32>,
    pair_ids: HashMap<(u32, u32), u32>,
    /// Of each stem.
    beginnings_of_stems: Vec<Option<u32>>,
}

impl Lexicon {
    /// What the rows hold often enough, and all that the hints hold.
    pub fn of(rows: &[Row], hints: &[Row]) -> Self {
        let mut stems = BTreeSet::new();
        let mut beginnings = BTreeSet::new();
        let mut counts = Counts::default();
        for row in rows {
            counts.row += 1;
            row.terms().for_each(|term| counts.add(term.stem));
        }
        stems.extend(counts.frequent());
        let mut counts = Counts::default();
        for row in rows {
            counts.row += 1;
            row.terms()
                .filter_map(|term| beginning(term.stem))
                .for_each(|letters| counts.add(letters));
        }
        beginnings.extend(counts.frequent());
        for term in hints.iter().flat_map(Row::terms) {
            stems.insert(term.stem);
            beginnings.extend(beginning(term.stem));
        }
        let mut lexicon = Self::with(
            stems.into_iter().map(Into::into).collect(),
            beginnings.into_iter().map(Into::into).collect(),
            Vec::new(),
        );
        let pairs = lexicon.frequent_pairs(rows, hints);
        lexicon.pair_ids = numbered(&pairs);
        lexicon.pairs = pairs;
        lexicon
    }

    /// The lexicon of three lists, each in order and without repetition; pairs name places in `stems`.
    pub fn with(stems: Vec<Box<str>>, beginnings: Vec<Box<str>>, pairs: Vec<(u32, u32)>) -> Self {
        let beginning_ids = numbered(&beginnings);
        Self {
            beginnings_of_stems: stems
                .iter()
                .map(|stem| beginning(stem).and_then(|letters| beginning_ids.get(letters).copied()))
                .collect(),
            stem_ids: numbered(&stems),
            pair_ids: numbered(&pairs),
            beginning_ids,
            stems,
            beginnings,
            pairs,
        }
    }

    pub fn stems(&self) -> &[Box<str>] {
        &self.stems
    }

    pub fn beginnings(&self) -> &[Box<str>] {
        &self.beginnings
    }

    pub fn pairs(&self) -> &[(u32, u32)] {
        &self.pairs
    }

    /// The number of features.
    pub fn len(&self) -> usize {
        2 * self.stems.len() + self.beginnings.len() + self.pairs.len()
    }

    /// The features of a text into `features`, each once, in order.
    pub fn features<'t>(&self, terms: impl Iterator<Item = Term<'t>>, features: &mut Vec<Feature>) {
        let beginnings = 2 * self.stems.len() as u32;
        let pairs = beginnings + self.beginnings.len() as u32;
        features.clear();
        let mut before: Option<u32> = None;
        for (at, term) in (0_u16..).zip(terms) {
            let stem = self.stem_ids.get(term.stem).copied();
            let letters = match stem {
                Some(stem) => self.beginnings_of_stems[stem as usize],
                None => beginning(term.stem).and_then(|letters| self.beginning_ids.get(letters).copied()),
            };
            let mut add = |id, first| features.push(Feature { id, first, last: at });
            if let Some(letters) = letters {
                add(beginnings + letters, at);
            }
            if let Some(stem) = stem {
                add(stem, at);
                if term.in_name {
                    add(self.stems.len() as u32 + stem, at);
                }
                let pair = before
                    .filter(|_| term.follows)
                    .and_then(|before| self.pair_ids.get(&(before, stem)));
                if let Some(pair) = pair {
                    add(pairs + pair, at - 1);
                }
            }
            before = stem;
        }
        features.sort_unstable();
        features.dedup_by_key(|feature| feature.id);
    }

    /// A feature in letters: `epiceri`, `epiceri` in names, `voeds…`, `aide alimentair`.
    pub fn name(&self, id: u32) -> String {
        let stems = self.stems.len();
        let id = id as usize;
        if id < stems {
            self.stems[id].to_string()
        } else if id < 2 * stems {
            format!("{} (name)", self.stems[id - stems])
        } else if id < 2 * stems + self.beginnings.len() {
            format!("{}…", self.beginnings[id - 2 * stems])
        } else {
            let (first, second) = self.pairs[id - 2 * stems - self.beginnings.len()];
            format!("{} {}", self.stems[first as usize], self.stems[second as usize])
        }
    }

    /// How much of a hint goes to a feature of a text of so many terms: a pair says exactly what was
    /// meant, a stem its part of it, a beginning half of that, a place in the name nothing.
    pub fn share_of_hint(&self, id: u32, terms: usize) -> f32 {
        let stems = self.stems.len();
        let id = id as usize;
        let part = 1.0 / terms.max(1) as f32;
        if id < stems {
            part
        } else if id < 2 * stems {
            0.0
        } else if id < 2 * stems + self.beginnings.len() {
            part / 2.0
        } else {
            1.0
        }
    }

    fn frequent_pairs(&self, rows: &[Row], hints: &[Row]) -> Vec<(u32, u32)> {
        let mut all = Vec::new();
        for row in rows {
            let from = all.len();
            self.pairs_of(row, &mut all);
            all[from..].sort_unstable();
            let mut once = all.split_off(from);
            once.dedup();
            all.append(&mut once);
        }
        all.sort_unstable();
        let mut pairs: Vec<_> = all
            .chunk_by(PartialEq::eq)
            .filter(|same| same.len() >= FEWEST_OF_A_PAIR)
            .map(|same| same[0])
            .collect();
        hints.iter().for_each(|row| self.pairs_of(row, &mut pairs));
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    fn pairs_of(&self, row: &Row, pairs: &mut Vec<(u32, u32)>) {
        let mut before = None;
        for term in row.terms() {
            let stem = self.stem_ids.get(term.stem).copied();
            pairs.extend(before.filter(|_| term.follows).zip(stem));
            before = stem;
        }
    }
}

/// The first letters of a stem, when it has so many.
fn beginning(stem: &str) -> Option<&str> {
    let (end, letter) = stem.char_indices().nth(BEGINNING - 1)?;
    Some(&stem[..end + letter.len_utf8()])
}

fn numbered<T: Clone + Eq + std::hash::Hash>(list: &[T]) -> HashMap<T, u32> {
    list.iter().cloned().zip(0..).collect()
}

/// In how many rows each text is.
#[derive(Default)]
struct Counts<'t> {
    counts: HashMap<&'t str, (u32, usize)>,
    row: usize,
}

impl<'t> Counts<'t> {
    fn add(&mut self, text: &'t str) {
        let (count, last) = self.counts.entry(text).or_default();
        if *last != self.row {
            *count += 1;
            *last = self.row;
        }
    }

    fn frequent(self) -> impl Iterator<Item = &'t str> {
        let frequent = |&(_, (count, _)): &(&str, (u32, usize))| count >= FEWEST_OF_A_STEM;
        self.counts.into_iter().filter(frequent).map(|(text, _)| text)
    }
}
