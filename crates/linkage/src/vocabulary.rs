//! The words that are met, each once.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::{
    candidates::mixed,
    seen::{Class, Entry, Rarity},
    text::{alike::letters, name::is_form, place::is_place},
};

/// Words by number and numbers by word.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    numbers: FxHashMap<Arc<str>, u32>,
    pub entries: Vec<Entry>,
}

/// Words that one vocabulary may hold: three flags stand beside a number.
pub(crate) const WORDS: u32 = 1 << 29;

impl Vocabulary {
    /// The number of a word, a new one where it was not met before.
    pub(crate) fn number(&mut self, text: &str) -> u32 {
        if let Some(id) = self.find(text) {
            return id;
        }
        let id = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        assert!(id < WORDS, "fewer than 2^29 words");
        let entry = Entry {
            text: text.into(),
            hash: mixed(text.as_bytes(), 0),
            letters: letters(text),
            count: 0,
            rarity: Rarity::default(),
            class: class_of(text),
        };
        self.numbers.insert(Arc::clone(&entry.text), id);
        self.entries.push(entry);
        id
    }

    /// The number of a word that was met.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.numbers.get(text).copied()
    }

    pub(crate) fn text(&self, id: u32) -> &str {
        &self.entries[id as usize].text
    }

    /// Numbers the words in the order of their letters; says which number each becomes.
    pub(crate) fn put_in_order(&mut self) -> Vec<u32> {
        let mut order: Vec<(u64, u32)> = (0_u32..)
            .zip(&self.entries)
            .map(|(id, entry)| (beginning(&entry.text), id))
            .collect();
        let rest = |one: u32, other: u32| self.text(one).cmp(self.text(other));
        order.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| rest(one.1, other.1)));
        let mut becomes = vec![0; order.len()];
        for (place, &(_, id)) in (0_u32..).zip(&order) {
            becomes[id as usize] = place;
        }
        let entries = order.iter().map(|&(_, id)| self.entries[id as usize].clone());
        self.entries = entries.collect();
        for id in self.numbers.values_mut() {
            *id = becomes[*id as usize];
        }
        becomes
    }

    /// Bytes held, about.
    pub(crate) fn bytes(&self) -> usize {
        let letters: usize = self.entries.iter().map(|entry| entry.text.len() + 16).sum();
        letters + self.entries.len() * (size_of::<Entry>() + size_of::<(Arc<str>, u32)>() * 2)
    }
}

/// The first letters as a number, in the order of the words.
fn beginning(word: &str) -> u64 {
    let mut letters = [0; 8];
    let length = word.len().min(8);
    letters[..length].copy_from_slice(&word.as_bytes()[..length]);
    u64::from_be_bytes(letters)
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
