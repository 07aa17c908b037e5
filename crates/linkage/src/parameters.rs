//! What the comparison believes before it sees a pair: every figure it uses, in one table.

use crate::candidates::Bounds;

/// Evidence in thousandths of a bit, so that a sum is exact. +1,000 doubles the odds that two
/// lines speak of the same organisation; −1,000 halves them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bits(pub i32);

impl Bits {
    /// The evidence of something that happens with probability `same` when the two are the same
    /// and `chance` when they are not.
    #[must_use]
    pub fn of(same: f64, chance: f64) -> Self {
        let bits = (same.max(1e-9) / chance.max(1e-9)).log2();
        #[expect(clippy::cast_possible_truncation, reason = "between −30,000 and 30,000")]
        Self((bits * 1000.0).round() as i32)
    }

    /// In bits.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.0) / 1000.0
    }

    /// The probability these odds stand for: 1 / (1 + 2^−bits).
    #[must_use]
    pub fn probability(self) -> f64 {
        1.0 / (1.0 + (-self.value()).exp2())
    }
}

/// How a word of one name is found in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    /// The same word.
    Same,
    /// One is a short form of the other.
    Abbreviated,
    /// One is the last word of a name that was cut.
    Cut,
    /// A letter or two differ.
    Misspelt,
    /// Written as one word here, as two there.
    Joined,
    /// One is the initials of several words of the other.
    Initials,
    /// It is not there.
    Missing,
}

impl Manner {
    /// All, in the order of the tables.
    pub const ALL: [Self; 7] = [
        Self::Same,
        Self::Abbreviated,
        Self::Cut,
        Self::Misspelt,
        Self::Joined,
        Self::Initials,
        Self::Missing,
    ];
}

/// How a fact of one agrees with the other's: probability of each level when they are the same
/// (`same`) and when they are not (`chance`). Unknown on either side says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Levels<const N: usize> {
    /// Sums to one.
    pub same: [f64; N],
    /// Sums to one. Where the value agreed on has its own frequency, that is used instead.
    pub chance: [f64; N],
}

/// Everything the comparison believes.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters {
    /// Share of the smaller side that is expected on the larger one.
    pub overlap: f64,
    /// For each class of word (plain, form, place), how it is found when the two are the same;
    /// each row sums to one, in the order of [`Manner::ALL`].
    pub words: [[f64; 7]; 3],
    /// Probability that a word is missing when another of its name is, or when the other name was cut.
    pub missing_again: f64,
    /// How much less likely a word is missing when the other name has another word that is not found.
    pub other_word: f64,
    /// How much less likely a place is missing when the other name has another place.
    pub other_place: f64,
    /// How much more often a word of that manner is met by chance than the commoner of the two words, or
    /// than all words a short form may stand for.
    pub spread: [f64; 7],
    /// Same commune, same postcode only, same department only, another department.
    pub place: Levels<4>,
    /// Same year, one apart, up to five apart, further.
    pub year: Levels<4>,
    /// Same kind, another.
    pub kind: Levels<2>,
    /// Same web site, another.
    pub domain: Levels<2>,
    /// Purposes that share most words, some, hardly any.
    pub purpose: Levels<3>,
    /// From this confidence on, a pair is linked; see [`crate::Link::confidence`].
    pub linked: Bits,
    /// From this score on, a pair is shown to somebody.
    pub review: Bits,
    /// How the search for candidates is bounded.
    pub bounds: Bounds,
}

impl Default for Parameters {
    /// Usable without training. The rows of `words` were counted on half of the organisations of
    /// one department whose number is known in two files of grants; how often initials are met, and
    /// what is missing beside something else, was chosen on spellings of other organisations; the
    /// rest is prudent. `linked` is more than generated noise of 200,000 × 120,000 lines asks for: since
    /// seats in two departments are never linked by evidence, one half proves 99.5 % (lower end of
    /// Wilson's interval) from 3.0 bits on. It stays at 6.5 because a single name is judged by it, too, and on
    /// names alone nothing proves it: a few hundred labelled pairs are too few.
    /// [`crate::Linker::learn`] lowers it where there is enough to learn from.
    fn default() -> Self {
        Self {
            overlap: 0.2,
            words: [
                [0.65, 0.06, 0.02, 0.03, 0.01, 0.03, 0.20],
                [0.25, 0.02, 0.01, 0.01, 0.01, 0.01, 0.69],
                [0.46, 0.06, 0.03, 0.02, 0.01, 0.01, 0.41],
            ],
            missing_again: 0.75,
            other_word: 0.5,
            other_place: 0.7,
            spread: [1.0, 0.5, 0.2, 0.6, 0.1, 0.1, 1.0],
            place: Levels {
                same: [0.84, 0.04, 0.08, 0.04],
                chance: [0.01, 0.005, 0.025, 0.96],
            },
            year: Levels {
                same: [0.80, 0.08, 0.06, 0.06],
                chance: [0.03, 0.06, 0.21, 0.70],
            },
            kind: Levels {
                same: [0.97, 0.03],
                chance: [0.75, 0.25],
            },
            domain: Levels {
                same: [0.85, 0.15],
                chance: [0.000_05, 0.999_95],
            },
            purpose: Levels {
                same: [0.50, 0.30, 0.20],
                chance: [0.002, 0.028, 0.97],
            },
            linked: Bits(6500),
            review: Bits(-1000),
            bounds: Bounds {
                candidates: 8,
                postings: 400,
            },
        }
    }
}
