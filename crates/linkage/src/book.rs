//! Parties made ready to be compared: words numbered and counted, facts numbered, all in few arenas.
//!
//! A book may hold both sides of a comparison: how rare a word is, is then the same for both.

use std::hash::BuildHasherDefault;

use rustc_hash::{FxHashMap, FxHasher};

use crate::{
    candidates::{Depth, mixed},
    facts::{Facts, facts_of},
    party::Party,
    seen::{Class, Rarity, Seen, Word, share},
    spelling::{Cuts, EXTRA, HOME, Homes, Spelled, words_of},
    text::{alike::letters, name::is_form, place::is_place},
};

type Map<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<FxHasher>>;

#[derive(Debug, Clone)]
struct Entry {
    hash: u64,
    start: u32,
    length: u8,
    class: Class,
    letters: u32,
    /// Parties that have it.
    count: u32,
    /// Place in the order of the letters.
    rank: u32,
    rarity: Rarity,
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
    /// The initials of all names, and where those of each end.
    initials: String,
    initials_end: Vec<u32>,
    /// All names as they are written, and where each ends; empty unless that is compared.
    written: String,
    written_end: Vec<u32>,
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
    pub(crate) fn read<'p>(parties: impl Iterator<Item = &'p Party>, cuts: &Cuts, depth: Depth) -> Self {
        let mut book = Self {
            // Of two of a book that are compared, their own words are not chance.
            own: match depth {
                Depth::Quick => 2,
                Depth::Thorough => 1,
            },
            ..Self::default()
        };
        let mut neighbours = Vec::new();
        let mut seen = Vec::new();
        let mut homes = Homes::new(depth);
        for party in parties {
            book.add(party, (cuts, &mut homes), &mut neighbours, &mut seen);
        }
        neighbours.sort_unstable();
        for run in neighbours.chunk_by(|one, other| one == other) {
            if run.len() >= PAIR_FLOOR as usize {
                let count = u32::try_from(run.len()).unwrap_or(u32::MAX);
                book.pairs.insert(run[0], count);
            }
        }
        book.count_families();
        book.places.weigh(book.len());
        book
    }

    fn count_families(&mut self) {
        let text = |id: u32| self.entry_text(&self.entries[id as usize]);
        let words = u32::try_from(self.entries.len()).expect("fewer than 2^30 words");
        let mut order: Vec<(u64, u32)> = (0..words).map(|id| (beginning(text(id)), id)).collect();
        order.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| text(one.1).cmp(text(other.1))));
        let order: Vec<u32> = order.into_iter().map(|(_, id)| id).collect();
        let mut sums = Vec::with_capacity(order.len() + 1);
        let mut sum = 0_u32;
        sums.push(0);
        for &id in &order {
            sum = sum.saturating_add(self.entries[id as usize].count);
            sums.push(sum);
        }
        // The words that begin the present one are open; one that does not is closed, its family complete.
        let mut families = vec![0; order.len()];
        let mut open: Vec<usize> = Vec::new();
        for at in 0..=order.len() {
            let word = order.get(at).map(|&id| text(id));
            while let Some(&last) = open.last()
                && !word.is_some_and(|word| word.starts_with(text(order[last])))
            {
                families[order[last] as usize] = sums[at] - sums[last];
                open.pop();
            }
            open.push(at);
        }
        let (own, all) = (self.own, self.len());
        for (entry, family) in self.entries.iter_mut().zip(families) {
            entry.rarity = Rarity::of(entry.count, family, own, all);
        }
        for (rank, &id) in (0_u32..).zip(&order) {
            self.entries[id as usize].rank = rank;
        }
        self.order = order;
        self.sums = sums;
    }

    /// How many parties have each word that begins so, summed.
    fn family(&self, beginning: &str) -> u32 {
        let text = |id: u32| self.entry_text(&self.entries[id as usize]);
        let from = self.order.partition_point(|&id| text(id) < beginning);
        let length = self.order[from..].partition_point(|&id| text(id).starts_with(beginning));
        self.sums[from + length] - self.sums[from]
    }

    fn add(
        &mut self,
        party: &Party,
        (cuts, homes): (&Cuts, &mut Homes),
        neighbours: &mut Vec<u64>,
        seen: &mut Vec<u64>,
    ) {
        let names = words_of(party, cuts, homes);
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
            self.initials.push_str(&name.initials);
            let end = u32::try_from(self.initials.len()).expect("less than 4 GB of initials");
            self.initials_end.push(end);
            self.written.push_str(&name.written);
            let end = u32::try_from(self.written.len()).expect("less than 4 GB of names");
            self.written_end.push(end);
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
            hash: mixed(text.as_bytes(), 0),
            start,
            length: u8::try_from(text.len()).expect("words are cut"),
            class: class_of(text),
            letters: letters(text),
            count: 0,
            rank: 0,
            rarity: Rarity::default(),
        });
        self.numbers.insert(text.into(), id);
        id
    }

    /// All names as they are written.
    pub(crate) fn written(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.written_end.iter().map(move |&end| {
            let name = &self.written[from..end as usize];
            from = end as usize;
            name
        })
    }

    /// Each word with the share of the parties that have it.
    pub(crate) fn shares(&self) -> impl Iterator<Item = (u32, f64)> {
        let all = self.len();
        (0_u32..)
            .zip(&self.entries)
            .map(move |(id, entry)| (id, share(entry.count, all)))
    }

    /// The numbers of the words of these names, each once.
    pub(crate) fn known(&self, names: &[Spelled]) -> Vec<u32> {
        let words = names.iter().flat_map(|name| &name.words);
        let mut known: Vec<u32> = words
            .filter_map(|(text, _)| self.numbers.get(text.as_str()).copied())
            .collect();
        known.sort_unstable();
        known.dedup();
        known
    }

    /// How many parties were read.
    pub(crate) fn len(&self) -> usize {
        self.parties.len()
    }

    fn entry_text(&self, entry: &Entry) -> &str {
        &self.letters_of_words[entry.start as usize..entry.start as usize + usize::from(entry.length)]
    }

    /// The names and facts of a party, in place of what `seen` held.
    pub(crate) fn look<'a>(&'a self, party: usize, seen: &mut Seen<'a>) {
        seen.clear();
        seen.facts = Some(&self.facts[party]);
        let first = if party == 0 { 0 } else { self.parties[party - 1] };
        for name in first..self.parties[party] {
            let name = name as usize;
            let before = |ends: &[u32]| {
                if name == 0 {
                    0
                } else {
                    (ends[name - 1] & !CUT) as usize
                }
            };
            let end = (self.names[name] & !CUT) as usize;
            let words = &self.words[before(&self.names)..end];
            seen.words.extend(words.iter().map(|&word| self.word(word)));
            let initials = before(&self.initials_end)..self.initials_end[name] as usize;
            let from = if name == 0 { 0 } else { self.written_end[name - 1] };
            let written = from as usize..self.written_end[name] as usize;
            let texts = [&self.initials[initials], &self.written[written]];
            seen.end(self.names[name] & CUT != 0, texts);
        }
    }

    /// The same, in a place of its own.
    pub(crate) fn seen(&self, party: usize) -> Seen<'_> {
        let mut seen = Seen::default();
        self.look(party, &mut seen);
        seen
    }

    fn word(&self, flagged: u32) -> Word<'_> {
        let entry = &self.entries[(flagged & ID) as usize];
        Word {
            id: flagged & ID,
            rank: entry.rank,
            text: self.entry_text(entry),
            letters: entry.letters,
            hash: entry.hash,
            rarity: entry.rarity,
            class: flagged_class(entry.class, flagged),
        }
    }

    /// The names of somebody who is not in the book, in the book's words.
    pub(crate) fn foreign<'a>(&'a self, names: &'a [Spelled], facts: &'a Facts) -> Seen<'a> {
        let mut seen = Seen::default();
        seen.facts = Some(facts);
        for name in names {
            seen.words.extend(
                name.words
                    .iter()
                    .map(|(text, flags)| match self.numbers.get(text.as_str()) {
                        Some(id) => self.word(id | flags),
                        None => Word {
                            id: u32::MAX,
                            rank: u32::MAX,
                            text,
                            letters: letters(text),
                            hash: mixed(text.as_bytes(), 0),
                            rarity: Rarity::of(0, self.family(text), self.own, self.len()),
                            class: flagged_class(class_of(text), *flags),
                        },
                    }),
            );
            seen.end(name.cut, [&name.initials, &name.written]);
        }
        seen
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
            + self.initials.capacity()
            + self.written.capacity()
            + (self.words.capacity() + self.names.capacity() * 3 + self.parties.capacity()) * 4
            + self.facts.iter().map(Facts::bytes).sum::<usize>()
    }
}

/// The first letters as a number, in the order of the words.
fn beginning(word: &str) -> u64 {
    let mut letters = [0; 8];
    let length = word.len().min(8);
    letters[..length].copy_from_slice(&word.as_bytes()[..length]);
    u64::from_be_bytes(letters)
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
    if is_form(word) {
        Class::Form
    } else if is_place(word) {
        Class::Place
    } else {
        Class::Plain
    }
}
