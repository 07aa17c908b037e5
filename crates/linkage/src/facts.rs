//! What is known of a party beside its names: where, since when, what kind, which site, what for.

use rustc_hash::FxHashMap;

use crate::{
    party::{Kind, Party},
    seen::{lg, share},
    text::{
        folded_words,
        name::{bare, is_empty},
    },
};

/// The facts of one party, numbered; zero is "unknown".
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    pub commune: u32,
    pub postcode: u32,
    pub department: u32,
    pub domain: u32,
    pub year: Option<i16>,
    pub kind: Option<Kind>,
    /// The words of its purpose, hashed and sorted.
    pub purpose: Box<[u32]>,
}

impl Facts {
    /// The same where places have other numbers.
    pub(crate) fn renumbered(mut self, becomes: &[u32]) -> Self {
        for number in [
            &mut self.commune,
            &mut self.postcode,
            &mut self.department,
            &mut self.domain,
        ] {
            *number = becomes[*number as usize];
        }
        self
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of::<Self>() + self.purpose.len() * 4
    }
}

/// The communes, postcodes, departments and web sites met, and how many parties have each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Places {
    numbers: FxHashMap<Box<str>, u32>,
    /// By number; number zero is "unknown".
    counts: Vec<u32>,
    /// Share of the parties that have each, as a logarithm.
    rarities: Vec<f32>,
    key: String,
}

/// What kind of fact a text is: `44` the department is not `44` the postcode.
#[derive(Clone, Copy)]
enum Mark {
    Commune = 1,
    Postcode,
    Department,
    Domain,
}

impl Places {
    fn number(&mut self, mark: Mark, text: Option<&String>) -> u32 {
        let Some(text) = text.filter(|text| !text.is_empty()) else {
            return 0;
        };
        self.key.clear();
        mark_into(mark, text, &mut self.key);
        let number = match self.numbers.get(self.key.as_str()) {
            Some(&number) => number,
            None => {
                let next = u32::try_from(self.numbers.len() + 1).expect("fewer places than parties");
                self.numbers.insert(self.key.as_str().into(), next);
                next
            }
        };
        let at = number as usize;
        if self.counts.len() <= at {
            self.counts.resize(at + 1, 0);
        }
        self.counts[at] += 1;
        number
    }

    /// Takes in what was met elsewhere; says which number each of those numbers becomes.
    pub(crate) fn append(&mut self, other: Self) -> Vec<u32> {
        let mut keys: Vec<(u32, Box<str>)> = other.numbers.into_iter().map(|(key, at)| (at, key)).collect();
        // In the order in which they were met, so that numbers do not depend on how often one begins anew.
        keys.sort_unstable();
        let mut becomes = vec![0];
        for (at, key) in keys {
            let next = u32::try_from(self.numbers.len() + 1).expect("fewer places than parties");
            let number = *self.numbers.entry(key).or_insert(next);
            self.counts.resize(self.counts.len().max(number as usize + 1), 0);
            self.counts[number as usize] += other.counts[at as usize];
            becomes.push(number);
        }
        becomes
    }

    /// Works out how rare each is among so many parties; before that, nothing is.
    pub(crate) fn weigh(&mut self, parties: usize) {
        self.rarities = self
            .counts
            .iter()
            .map(|&count| lg(share(count, parties)))
            .collect();
    }

    /// The logarithm of the share of parties that have this fact.
    pub(crate) fn rarity(&self, number: u32) -> f32 {
        self.rarities.get(number as usize).copied().unwrap_or_default()
    }
}

fn marked(mark: Mark, text: &str) -> String {
    let mut key = String::new();
    mark_into(mark, text, &mut key);
    key
}

fn mark_into(mark: Mark, text: &str, key: &mut String) {
    key.push(char::from(b'0' + mark as u8));
    key.push_str(text);
}

/// Words of a purpose that are compared.
const PURPOSE_WORDS: usize = 32;

pub(crate) fn facts_of(party: &Party, places: &mut Places) -> Facts {
    Facts {
        commune: places.number(Mark::Commune, party.commune.as_ref()),
        postcode: places.number(Mark::Postcode, party.postcode.as_ref()),
        department: places.number(Mark::Department, party.department.as_ref()),
        domain: places.number(Mark::Domain, party.domain.as_ref()),
        ..plain_facts(party)
    }
}

/// The same for somebody who is not counted: a place nobody else has gets a number of its own.
pub(crate) fn foreign_facts(party: &Party, places: &Places) -> Facts {
    let number = |mark, text: Option<&String>| match text.filter(|text| !text.is_empty()) {
        Some(text) => places
            .numbers
            .get(marked(mark, text).as_str())
            .copied()
            .unwrap_or(u32::MAX),
        None => 0,
    };
    Facts {
        commune: number(Mark::Commune, party.commune.as_ref()),
        postcode: number(Mark::Postcode, party.postcode.as_ref()),
        department: number(Mark::Department, party.department.as_ref()),
        domain: number(Mark::Domain, party.domain.as_ref()),
        ..plain_facts(party)
    }
}

fn plain_facts(party: &Party) -> Facts {
    let mut purpose: Vec<u32> = party
        .purpose
        .iter()
        .flat_map(|text| folded_words(text))
        .filter(|word| word.len() > 3 && !is_empty(word))
        .take(PURPOSE_WORDS)
        .map(|word| {
            let hash = crate::candidates::mixed(bare(&word).as_bytes(), 0);
            u32::try_from(hash >> 32).expect("32 bits")
        })
        .collect();
    purpose.sort_unstable();
    purpose.dedup();
    Facts {
        year: party.year,
        kind: party.kind,
        purpose: purpose.into(),
        ..Facts::default()
    }
}
