//! Parties made ready to be compared: words numbered and counted, facts numbered, all in few arenas.
//!
//! A book may hold both sides of a comparison: how rare a word is, is then the same for both.

use std::hash::BuildHasherDefault;

use rustc_hash::{FxHashMap, FxHasher};

use crate::{
    facts::{Facts, facts_of},
    party::Party,
    spelling::{Cuts, EXTRA, HOME, Spelled, words_of},
    text::{alike::letters, lexicon::FORMS, name::is_place},
};

type Map<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<FxHasher>>;

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

/// A word of a name that is compared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    /// Number in the book; `u32::MAX` for a word the book does not know.
    pub id: u32,
    pub text: &'a str,
    pub letters: u32,
    /// Share of the other parties that have the word.
    pub share: f64,
    /// The same when the party it is compared with has it, too.
    pub share_both: f64,
    /// Share of the parties that have a word it may be the beginning of, each counted once a word.
    pub share_family: f64,
    pub class: Class,
}

/// A name that is compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Worded<'a> {
    pub words: Vec<Word<'a>>,
    pub cut: bool,
}

#[derive(Debug, Clone)]
struct Entry {
    start: u32,
    length: u8,
    class: Class,
    letters: u32,
    /// Parties that have it.
    count: u32,
    /// The sum of that over the words that begin with it.
    family: u32,
}

const ID: u32 = HOME - 1;
/// Pairs of neighbours that fewer parties have are not remembered: they are as good as chance.
const PAIR_FLOOR: u32 = 3;

/// The words and facts of many parties.
#[derive(Debug, Clone, Default)]
pub(crate) struct Book {
    letters_of_words: String,
    numbers: FxHashMap<Box<str>, u32>,
    entries: Vec<Entry>,
    /// The words in the order of their letters, and how many parties have those before each.
    order: Vec<u32>,
    sums: Vec<u32>,
    /// Two neighbours → parties that have them side by side.
    pairs: Map<u64, u32>,
    words: Vec<u32>,
    /// Where each name ends in `words`; the top bit says it may be cut.
    names: Vec<u32>,
    /// Where each party ends in `names`.
    parties: Vec<u32>,
    /// How many of the two that are compared are in the book.
    own: u32,
    pub facts: Vec<Facts>,
    pub places: crate::facts::Places,
}

const CUT: u32 = 1 << 31;

impl Book {
    /// Reads the parties; `cuts` says at how many letters each source cuts its names.
    /// `own` is how many of two that are compared will be of the book: their own words are not chance.
    pub(crate) fn read<'p>(parties: impl Iterator<Item = &'p Party>, cuts: &Cuts, own: u32) -> Self {
        let mut book = Self {
            own,
            ..Self::default()
        };
        let mut neighbours = Vec::new();
        let mut seen = Vec::new();
        for party in parties {
            book.add(party, cuts, &mut neighbours, &mut seen);
        }
        neighbours.sort_unstable();
        for run in neighbours.chunk_by(|one, other| one == other) {
            if run.len() >= PAIR_FLOOR as usize {
                let count = u32::try_from(run.len()).unwrap_or(u32::MAX);
                book.pairs.insert(run[0], count);
            }
        }
        book.count_families();
        book
    }

    fn count_families(&mut self) {
        let mut order: Vec<u32> =
            (0..u32::try_from(self.entries.len()).expect("fewer than 2^30 words")).collect();
        order.sort_unstable_by_key(|&id| self.entry_text(&self.entries[id as usize]));
        let mut sum = 0_u32;
        self.sums.push(0);
        for &id in &order {
            sum = sum.saturating_add(self.entries[id as usize].count);
            self.sums.push(sum);
        }
        self.order = order;
        for at in 0..self.entries.len() {
            let family = self.family(self.entry_text(&self.entries[at]));
            self.entries[at].family = family;
        }
    }

    /// How many parties have each word that begins so, summed.
    fn family(&self, beginning: &str) -> u32 {
        let text = |id: u32| self.entry_text(&self.entries[id as usize]);
        let from = self.order.partition_point(|&id| text(id) < beginning);
        let length = self.order[from..].partition_point(|&id| text(id).starts_with(beginning));
        self.sums[from + length] - self.sums[from]
    }

    fn add(&mut self, party: &Party, cuts: &Cuts, neighbours: &mut Vec<u64>, seen: &mut Vec<u64>) {
        let names = words_of(party, cuts);
        seen.clear();
        for name in &names {
            let from = self.words.len();
            for (text, flags) in &name.words {
                let id = self.number(text);
                self.words.push(id | flags);
                seen.push(u64::from(id));
            }
            for two in self.words[from..].windows(2) {
                seen.push(pair_key(two[0] & ID, two[1] & ID));
            }
            let end = u32::try_from(self.words.len()).expect("fewer than 2^31 words");
            self.names.push(end | if name.cut { CUT } else { 0 });
        }
        seen.sort_unstable();
        seen.dedup();
        for &key in seen.iter() {
            match u32::try_from(key) {
                Ok(id) => self.entries[id as usize].count += 1,
                Err(_) => neighbours.push(key),
            }
        }
        self.parties
            .push(u32::try_from(self.names.len()).expect("fewer than 2^32 names"));
        let facts = facts_of(party, &mut self.places);
        self.facts.push(facts);
    }

    fn number(&mut self, text: &str) -> u32 {
        if let Some(&id) = self.numbers.get(text) {
            return id;
        }
        let id = u32::try_from(self.entries.len()).expect("fewer than 2^30 words");
        let start = u32::try_from(self.letters_of_words.len()).expect("less than 4 GB of words");
        self.letters_of_words.push_str(text);
        self.entries.push(Entry {
            start,
            length: u8::try_from(text.len()).expect("words are cut"),
            class: class_of(text),
            letters: letters(text),
            count: 0,
            family: 0,
        });
        self.numbers.insert(text.into(), id);
        id
    }

    /// How many parties were read.
    pub(crate) fn len(&self) -> usize {
        self.parties.len()
    }

    fn entry_text(&self, entry: &Entry) -> &str {
        &self.letters_of_words[entry.start as usize..entry.start as usize + usize::from(entry.length)]
    }

    /// The names of a party.
    pub(crate) fn names(&self, party: usize) -> impl Iterator<Item = Worded<'_>> {
        let first = if party == 0 { 0 } else { self.parties[party - 1] };
        (first..self.parties[party]).map(|name| {
            let name = name as usize;
            let start = if name == 0 { 0 } else { self.names[name - 1] & !CUT };
            let end = self.names[name] & !CUT;
            Worded {
                words: self.words[start as usize..end as usize]
                    .iter()
                    .map(|&word| self.word(word))
                    .collect(),
                cut: self.names[name] & CUT != 0,
            }
        })
    }

    fn word(&self, flagged: u32) -> Word<'_> {
        let entry = &self.entries[(flagged & ID) as usize];
        Word {
            id: flagged & ID,
            text: self.entry_text(entry),
            letters: entry.letters,
            share: share(entry.count.saturating_sub(1), self.len()),
            share_both: share(entry.count.saturating_sub(self.own), self.len()),
            share_family: share(entry.family.saturating_sub(1), self.len()),
            class: flagged_class(entry.class, flagged),
        }
    }

    /// The names of somebody who is not in the book, in the book's words.
    pub(crate) fn seen<'a>(&'a self, names: &'a [Spelled]) -> Vec<Worded<'a>> {
        names
            .iter()
            .map(|name| Worded {
                words: name
                    .words
                    .iter()
                    .map(|(text, flags)| match self.numbers.get(text.as_str()) {
                        Some(id) => self.word(id | flags),
                        None => Word {
                            id: u32::MAX,
                            text,
                            letters: letters(text),
                            share: share(0, self.len()),
                            share_both: share(0, self.len()),
                            share_family: share(self.family(text), self.len()),
                            class: flagged_class(class_of(text), *flags),
                        },
                    })
                    .collect(),
                cut: name.cut,
            })
            .collect()
    }

    /// Of the parties that have `first`, the share that have `second` beside it.
    pub(crate) fn share_beside(&self, first: u32, second: u32) -> f64 {
        let both = self.pairs.get(&pair_key(first, second)).copied().unwrap_or(0);
        match self.entries.get(first as usize) {
            Some(entry) if entry.count > 0 => f64::from(both) / f64::from(entry.count),
            _ => 0.0,
        }
    }

    /// Bytes held, about: what a server sets aside for it.
    pub(crate) fn bytes(&self) -> usize {
        let words = self.entries.len();
        self.letters_of_words.len() * 2
            + words * (8 + size_of::<Entry>() + size_of::<(Box<str>, u32)>() * 2)
            + self.pairs.capacity() * 18
            + (self.words.capacity() + self.names.capacity() + self.parties.capacity()) * 4
            + self.facts.iter().map(Facts::bytes).sum::<usize>()
    }
}

/// The share of parties that have something which `count` of `all` have; never zero.
pub(crate) fn share(count: u32, all: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 parties")]
    let all = all as f64;
    (f64::from(count) + 0.5) / (all + 1.0)
}

fn flagged_class(class: Class, flags: u32) -> Class {
    if flags & EXTRA != 0 {
        Class::Extra
    } else if flags & HOME != 0 {
        Class::Place
    } else {
        class
    }
}

/// Neighbours in either order; above `u32::MAX`, so that it is no word's number.
fn pair_key(one: u32, other: u32) -> u64 {
    (u64::from(one.min(other)) + 1) << 32 | u64::from(one.max(other))
}

fn class_of(word: &str) -> Class {
    if FORMS.contains(&word) {
        Class::Form
    } else if is_place(word) {
        Class::Place
    } else {
        Class::Plain
    }
}
