//! Parties made ready to be compared: words numbered and counted, facts numbered, all in few arenas.
//!
//! A book may hold both sides of a comparison: how rare a word is, is then the same for both.

mod reading;

use std::hash::BuildHasherDefault;

use rustc_hash::FxHasher;

use crate::{
    facts::Facts,
    habits::Share,
    seen::{Class, Entry, Rarity, STRANGE, Seen, Word, share},
    spelling::{EXTRA, HOME, Spelled},
    vocabulary::{Vocabulary, WORDS},
};

type Map<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<FxHasher>>;

/// Flag of a word that is a legal form or a title, where its party says nothing else of it.
const FORM: u32 = WORDS;
/// The number of a word, without its flags.
const ID: u32 = FORM - 1;

/// The words and facts of many parties.
#[derive(Debug, Clone, Default)]
pub(crate) struct Book {
    /// The words in the order of their letters.
    vocabulary: Vocabulary,
    /// How many parties have the words before each, summed.
    sums: Vec<u32>,
    /// Two neighbours → parties that have them side by side.
    pairs: Map<u64, u32>,
    words: Vec<u32>,
    names: Vec<End>,
    /// The initials of all names, in ASCII.
    initials: Vec<u8>,
    /// All names as they are written; empty unless that is compared.
    written: String,
    /// Where each party ends in `names`.
    parties: Vec<u32>,
    /// How many of the two that are compared are in the book.
    own: u32,
    pub facts: Vec<Facts>,
    pub places: crate::facts::Places,
}

/// Where a name ends in each of the lists that names are kept in.
#[derive(Debug, Clone, Copy, Default)]
struct End {
    words: u32,
    initials: u32,
    written: u32,
    /// Whether it may be cut.
    cut: bool,
}

impl Book {
    /// Numbers the words in the order of their letters, and marks those that are places or forms.
    fn put_in_order(&mut self, neighbours: &mut [u64]) {
        let becomes = self.vocabulary.put_in_order();
        for word in &mut self.words {
            let id = becomes[(*word & ID) as usize];
            *word = flagged(id, &self.vocabulary.entries[id as usize], *word & !ID);
        }
        for key in neighbours {
            let [one, other] = pair_of(*key);
            *key = pair_key(becomes[one as usize], becomes[other as usize]);
        }
    }

    fn count_families(&mut self) {
        let mut sums = Vec::with_capacity(self.vocabulary.entries.len() + 1);
        let mut sum = 0_u32;
        sums.push(0);
        for entry in &self.vocabulary.entries {
            sum = sum.saturating_add(entry.count);
            sums.push(sum);
        }
        // The words that begin the present one are open; one that does not is closed, its family complete.
        let mut families = vec![0; self.vocabulary.entries.len()];
        let mut open: Vec<usize> = Vec::new();
        for at in 0..=self.vocabulary.entries.len() {
            let word = self.vocabulary.entries.get(at).map(|entry| &entry.text);
            while let Some(&last) = open.last()
                && !word.is_some_and(|word| word.starts_with(&*self.vocabulary.entries[last].text))
            {
                families[last] = sums[at] - sums[last];
                open.pop();
            }
            open.push(at);
        }
        let (own, all) = (self.own, self.len());
        for (entry, family) in self.vocabulary.entries.iter_mut().zip(families) {
            entry.rarity = Rarity::of(entry.count, family, own, all);
        }
        self.sums = sums;
    }

    /// How many parties have each word that begins so, summed.
    fn family(&self, beginning: &str) -> u32 {
        let from = self
            .vocabulary
            .entries
            .partition_point(|entry| &*entry.text < beginning);
        let begins = |entry: &Entry| entry.text.starts_with(beginning);
        let length = self.vocabulary.entries[from..].partition_point(begins);
        self.sums[from + length] - self.sums[from]
    }

    /// All names as they are written.
    pub(crate) fn written(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.names.iter().map(move |end| {
            let name = &self.written[from..end.written as usize];
            from = end.written as usize;
            name
        })
    }

    /// How common each word is.
    pub(crate) fn shares(&self) -> Vec<Share> {
        let all = self.len();
        (0_u32..)
            .zip(&self.vocabulary.entries)
            .map(|(word, entry)| Share {
                word,
                share: share(entry.count, all),
                place: entry.class == Class::Place,
            })
            .collect()
    }

    /// The numbers of the words of these names, read with this vocabulary, each once.
    pub(crate) fn known(&self, names: &[Spelled], read: &Vocabulary) -> Vec<u32> {
        let words = names.iter().flat_map(|name| &name.words);
        let mut known: Vec<u32> = words
            .filter_map(|word| self.vocabulary.find(read.text(word & ID)))
            .collect();
        known.sort_unstable();
        known.dedup();
        known
    }

    /// How many parties were read.
    pub(crate) fn len(&self) -> usize {
        self.parties.len()
    }

    /// The names and facts of a party, in place of what `seen` held.
    pub(crate) fn look<'a>(&'a self, party: usize, seen: &mut Seen<'a>) {
        seen.clear();
        seen.facts = Some(&self.facts[party]);
        let first = if party == 0 { 0 } else { self.parties[party - 1] };
        for name in first..self.parties[party] {
            let name = name as usize;
            let before = name
                .checked_sub(1)
                .map(|before| self.names[before])
                .unwrap_or_default();
            let end = self.names[name];
            let words = &self.words[before.words as usize..end.words as usize];
            seen.words.extend(words.iter().map(|&word| self.word(word)));
            let initials = &self.initials[before.initials as usize..end.initials as usize];
            let written = &self.written[before.written as usize..end.written as usize];
            seen.end(end.cut, initials, written);
        }
    }

    /// The numbers of the words of all names of a party.
    pub(crate) fn words_of(&self, party: usize) -> impl Iterator<Item = u32> {
        let end = |party: usize| {
            let last = self.parties[party].checked_sub(1);
            last.map_or(0, |name| self.names[name as usize].words as usize)
        };
        let start = party.checked_sub(1).map_or(0, end);
        self.words[start..end(party)].iter().map(|word| word & ID)
    }

    /// The same, in a place of its own.
    pub(crate) fn seen(&self, party: usize) -> Seen<'_> {
        let mut seen = Seen::default();
        self.look(party, &mut seen);
        seen
    }

    fn word(&self, flagged: u32) -> Word<'_> {
        Word {
            id: flagged & ID,
            class: class_of_flags(flagged),
            entry: &self.vocabulary.entries[(flagged & ID) as usize],
        }
    }

    /// Weighs the words that the book does not know.
    pub(crate) fn weigh_strangers(&self, read: &mut Vocabulary) {
        for entry in &mut read.entries {
            if self.vocabulary.find(&entry.text).is_none() {
                entry.rarity = Rarity::of(0, self.family(&entry.text), self.own, self.len());
            }
        }
    }

    /// The names of somebody who is not in the book, in the book's words; they were read with this
    /// vocabulary, whose strangers were weighed.
    pub(crate) fn foreign<'a>(
        &'a self,
        names: &'a [Spelled],
        read: &'a Vocabulary,
        facts: &'a Facts,
    ) -> Seen<'a> {
        let mut seen = Seen::default();
        seen.facts = Some(facts);
        for name in names {
            let words = name.words.iter().map(|word| {
                let (entry, flags) = (&read.entries[(word & ID) as usize], word & !ID);
                if let Some(id) = self.vocabulary.find(&entry.text) {
                    return self.word(flagged(id, entry, flags));
                }
                Word {
                    id: STRANGE,
                    class: class_of_flags(flagged(0, entry, flags)),
                    entry,
                }
            });
            seen.words.extend(words);
            seen.end(name.cut, name.initials.as_bytes(), &name.written);
        }
        seen
    }

    /// Of the parties that have `first`, the share that have `second` beside it.
    pub(crate) fn share_beside(&self, first: u32, second: u32) -> f64 {
        let both = self.pairs.get(&pair_key(first, second)).copied().unwrap_or(0);
        match self.vocabulary.entries.get(first as usize) {
            Some(entry) if entry.count > 0 => f64::from(both) / f64::from(entry.count),
            _ => 0.0,
        }
    }

    /// Bytes held, about: what a server sets aside for it.
    pub(crate) fn bytes(&self) -> usize {
        self.vocabulary.bytes()
            + self.sums.len() * 4
            + self.pairs.capacity() * 18
            + self.initials.capacity()
            + self.written.capacity()
            + (self.words.capacity() + self.names.capacity() * 4 + self.parties.capacity()) * 4
            + self.facts.iter().map(Facts::bytes).sum::<usize>()
    }
}

/// A word with its flags and those that its nature gives it.
fn flagged(id: u32, entry: &Entry, flags: u32) -> u32 {
    let nature = match entry.class {
        Class::Form => FORM,
        Class::Place => HOME,
        Class::Plain | Class::Extra => 0,
    };
    id | flags | nature
}

fn class_of_flags(word: u32) -> Class {
    if word & EXTRA != 0 {
        Class::Extra
    } else if word & HOME != 0 {
        Class::Place
    } else if word & FORM != 0 {
        Class::Form
    } else {
        Class::Plain
    }
}

/// Neighbours in either order; above `u32::MAX`, so that it is no word's number.
fn pair_key(one: u32, other: u32) -> u64 {
    (u64::from(one.min(other)) + 1) << 32 | u64::from(one.max(other))
}

/// The two of a key.
fn pair_of(key: u64) -> [u32; 2] {
    let half = |half: u64| u32::try_from(half).expect("half of a key is a number");
    [half((key >> 32) - 1), half(key & u64::from(u32::MAX))]
}
