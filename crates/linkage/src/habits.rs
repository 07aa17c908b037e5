//! What the names of a whole file say about whom it speaks of: a department's file seldom writes the
//! department's name, but some of its lines do, and hardly any names another one.
//!
//! Only names are read, and of all lines together: no answer is known.

use rustc_hash::FxHashMap;

use crate::{parameters::Bits, party::Party};

/// A line of a file, and who it is where something surer than its name says so: the place of a party in
/// the register as given.
#[derive(Debug, Clone, Copy)]
pub struct Line<'p> {
    /// The line.
    pub party: &'p Party,
    /// Who that is; nothing when it has to be looked for by its name.
    pub is: Option<usize>,
}

impl<'p> From<&'p Party> for Line<'p> {
    fn from(party: &'p Party) -> Self {
        Self { party, is: None }
    }
}

/// How much likelier (or less) a party of the register is meant in a file, for each word of its name
/// that the line asked about does not have. Made by [`crate::Reconciler::habits`].
#[derive(Debug, Clone, Default)]
pub struct Habits {
    words: FxHashMap<u32, Bits>,
    /// Which words make likelier, a bit each by their number.
    lifting: Vec<u64>,
}

/// As many lines, and names of places, are imagined to be as in the register: what few say, moves little.
const BELIEF: f64 = 3.0;
/// Less than this is left out.
const LEAST: i32 = 500;
/// All words of a name say at most this together, for or against.
const LIMIT: i32 = 5000;

/// A word of the register: the share of the parties that have it, and whether it is a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Share {
    pub word: u32,
    pub share: f64,
    pub place: bool,
}

/// How many of some names have each word.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    names: f64,
    words: FxHashMap<u32, u32>,
}

impl Counted {
    /// Counts the words of one more.
    pub(crate) fn add(&mut self, mut words: Vec<u32>) {
        words.sort_unstable();
        words.dedup();
        self.names += 1.0;
        for word in words {
            *self.words.entry(word).or_default() += 1;
        }
    }

    /// How many have it.
    fn seen(&self, word: u32) -> f64 {
        f64::from(self.words.get(&word).copied().unwrap_or(0))
    }

    /// How much oftener these have a word than all do, of whom `share` have it.
    fn oftener(&self, word: u32, share: f64) -> Bits {
        Bits::of(self.seen(word) + BELIEF, share * self.names + BELIEF)
    }
}

/// The places that are named, each as often as it is.
struct Named<'c> {
    counted: &'c Counted,
    /// Here.
    here: f64,
    /// In the register, in shares of its parties.
    there: f64,
}

impl<'c> Named<'c> {
    fn by(counted: &'c Counted, shares: &[Share]) -> Self {
        let places = || shares.iter().filter(|share| share.place);
        Self {
            counted,
            here: places().map(|place| counted.seen(place.word)).sum(),
            there: places().map(|place| place.share).sum(),
        }
    }

    /// How much oftener it is this place than in the register. Where one place is named over and over,
    /// every other is unlikely, however rare it is: unlike other words, places exclude each other.
    fn oftener(&self, place: u32, share: f64) -> Bits {
        let expected = share / self.there;
        let seen = self.counted.seen(place);
        Bits::of(seen + BELIEF * expected, (self.here + BELIEF) * expected)
    }
}

impl Habits {
    /// From how common each word is in the register, in the lines of a file as they are `written`, and
    /// in what was surely `found` for them: which of the two says more about a word is believed. Of places
    /// only what is written counts; what is found under another name may be anywhere.
    pub(crate) fn of(shares: &[Share], written: &Counted, found: &Counted) -> Self {
        let named = Named::by(written, shares);
        let says = |&Share { word, share, place }: &Share| {
            let bits = if place {
                named.oftener(word, share)
            } else {
                let counts = [written, found].map(|counted| counted.oftener(word, share));
                let most = counts.into_iter().max_by_key(|bits| (bits.0.abs(), bits.0));
                most.unwrap_or_default()
            };
            (bits.0.abs() >= LEAST).then_some((word, bits))
        };
        let words: FxHashMap<u32, Bits> = shares.iter().filter_map(says).collect();
        let mut lifting = vec![0; shares.len().div_ceil(64)];
        for (&word, _) in words.iter().filter(|(_, bits)| bits.0 > 0) {
            lifting[word as usize / 64] |= 1 << (word % 64);
        }
        Self { words, lifting }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether this word makes likelier.
    pub(crate) fn lifts(&self, word: u32) -> bool {
        self.lifting[word as usize / 64] >> (word % 64) & 1 == 1
    }

    /// What this word says, if anything.
    pub(crate) fn of_word(&self, word: u32) -> Option<Bits> {
        self.words.get(&word).copied()
    }

    /// What these words say together, if anything.
    pub(crate) fn of_words(&self, words: impl Iterator<Item = u32>) -> Option<Bits> {
        let said = words.filter_map(|word| self.of_word(word)).map(|bits| bits.0);
        let sum = said.fold(None, |sum: Option<i32>, bits| Some(sum.unwrap_or(0) + bits));
        sum.map(|bits| Bits(bits.clamp(-LIMIT, LIMIT)))
    }
}
