//! The numbers and keys already known, in as little memory as they need: a country's register holds
//! millions of them, and each must be found without asking the database.

use std::collections::{HashMap, HashSet};

use crate::features::directory::organisation::key;

/// A number of a register, without an allocation of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Number([u8; Number::LONGEST]);

impl Number {
    /// RNA numbers have 14 characters at most (`registers::RnaNumber`); SIRET have 14, SIREN 9, KBO 10.
    const LONGEST: usize = 14;

    /// Nothing for a text that is too long to be a number.
    pub fn new(text: &str) -> Option<Self> {
        let mut number = [0; Self::LONGEST];
        number.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self(number))
    }

    /// The number as a text.
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0);
        let text = &self.0[..length.unwrap_or(Self::LONGEST)];
        str::from_utf8(text).expect("made from a text")
    }
}

/// What is known of each number.
pub(super) struct Numbers<T>(HashMap<Number, T>);

impl<T> Numbers<T> {
    pub fn new() -> Self {
        Self(HashMap::new())
    }

    pub fn get(&self, number: &str) -> Option<&T> {
        self.0.get(&Number::new(number)?)
    }

    pub fn get_mut(&mut self, number: &str) -> Option<&mut T> {
        self.0.get_mut(&Number::new(number)?)
    }

    /// Sets what is known of a number. A text too long for one is left out: no file has it.
    pub fn insert(&mut self, number: &str, known: T) {
        if let Some(number) = Number::new(number) {
            self.0.insert(number, known);
        }
    }

    /// Sets what is known of a number of which nothing is known yet.
    pub fn insert_new(&mut self, number: &str, known: T) {
        if let Some(number) = Number::new(number) {
            self.0.entry(number).or_insert(known);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(number, known)| (number.as_str(), known))
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut()
    }
}

/// A number already known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub organisation: i64,
    pub digest: i64,
    /// Whether an entry of the database or of this file stands behind the number, and of which kind.
    pub entry: Option<EntryKind>,
    pub seen: bool,
    pub missing: bool,
    /// Whether the database held it before this file.
    pub held: bool,
}

/// The two files of the RNA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntryKind {
    /// The old base, `rna-import`.
    Old,
    /// The present register, `rna-waldec`.
    Present,
}

impl EntryKind {
    pub fn of(kind: &str) -> Self {
        if kind == "rna-waldec" {
            Self::Present
        } else {
            Self::Old
        }
    }
}

impl Slot {
    /// A number of an organisation that no entry stands behind yet.
    pub fn named(organisation: i64) -> Self {
        Self {
            organisation,
            digest: 0,
            entry: None,
            seen: false,
            missing: false,
            held: false,
        }
    }
}

/// The keys of all organisations.
pub(super) struct Keys(HashSet<[u8; 10]>);

impl Keys {
    pub fn new() -> Self {
        Self(HashSet::new())
    }

    /// Marks a key as taken; whether it was free.
    pub fn take(&mut self, key: &str) -> bool {
        // A key has ten characters; one that had not could not be drawn again either.
        key.as_bytes().try_into().is_ok_and(|key| self.0.insert(key))
    }

    /// Draws a key that no organisation has, for the one of this number.
    pub fn draw(&mut self, scheme: &str, value: &str) -> String {
        (0..)
            .map(|attempt| key(scheme, value, attempt))
            .find(|key| self.take(key))
            .expect("there are more keys than organisations")
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Keys, Number, Numbers};

    #[test]
    fn a_number_is_found_again_as_it_was_written() {
        let mut numbers = Numbers::new();
        for text in ["W595000001", "595S0595000001", "242S2"] {
            assert_eq!(Number::new(text).unwrap().as_str(), text);
            numbers.insert(text, text.len());
        }
        numbers.insert_new("242S2", 0);
        numbers.insert("595S05950000012", 1);
        assert_eq!(numbers.get("242S2"), Some(&5));
        assert_eq!(numbers.get("242S"), None);
        assert_eq!(numbers.get("595S05950000012"), None);
        assert_eq!(numbers.iter().count(), 3);
    }

    #[test]
    fn two_organisations_never_get_the_same_key() {
        let mut keys = Keys::new();
        let first = keys.draw("fr-rna", "W595000001");
        assert!(!keys.take(&first));
        assert_ne!(keys.draw("fr-rna", "W595000001"), first);
    }
}
