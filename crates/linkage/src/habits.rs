//! What the names of a whole file say about whom it speaks of: a department's file seldom writes the
//! department's name, but some of its lines do, and none names another one.
//!
//! Only names are read, and of all lines together: no answer is known.

use rustc_hash::FxHashMap;

use crate::parameters::Bits;

/// How much likelier (or less) a party of the register is meant in a file, for each word of its name
/// that the line asked about does not have. Made by [`crate::Reconciler::habits`].
#[derive(Debug, Clone, Default)]
pub struct Habits(FxHashMap<u32, Bits>);

/// As many lines are imagined to be as in the register: what few lines say, moves little.
const BELIEF: f64 = 3.0;
/// Less than this is left out.
const LEAST: i32 = 500;
/// All words of a name say at most this together, for or against.
const LIMIT: i32 = 5000;

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

    /// How much oftener these have a word than all do, of whom `share` have it.
    fn oftener(&self, word: u32, share: f64) -> Bits {
        let seen = f64::from(self.words.get(&word).copied().unwrap_or(0));
        Bits::of(seen + BELIEF, share * self.names + BELIEF)
    }
}

impl Habits {
    /// From the share of the register that has each word, and several counts of the same file: that
    /// which says most about a word is believed.
    pub(crate) fn of(shares: impl Iterator<Item = (u32, f64)>, counts: &[Counted]) -> Self {
        let mut habits = FxHashMap::default();
        for (word, share) in shares {
            let says = counts.iter().map(|counted| counted.oftener(word, share));
            if let Some(bits) = says.max_by_key(|bits| (bits.0.abs(), bits.0))
                && bits.0.abs() >= LEAST
            {
                habits.insert(word, bits);
            }
        }
        Self(habits)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What these words say together, if anything.
    pub(crate) fn of_words(&self, words: impl Iterator<Item = u32>) -> Option<Bits> {
        let mut said = None;
        for word in words {
            if let Some(bits) = self.0.get(&word) {
                said = Some(said.unwrap_or(0) + bits.0);
            }
        }
        said.map(|bits: i32| Bits(bits.clamp(-LIMIT, LIMIT)))
    }
}
