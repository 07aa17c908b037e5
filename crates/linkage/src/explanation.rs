//! A score as a list of findings whose sum it is, each with a code that a page can say in words.

use crate::{
    parameters::{Bits, Manner},
    seen::Class,
};

/// What a part of the score is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feature {
    /// What is believed before the two are looked at.
    Prior,
    /// A word of a name.
    Word(Class, Manner),
    /// Where the seats are.
    Place,
    /// The years of creation.
    Year,
    /// The kinds of organisation.
    Kind,
    /// The web sites.
    Domain,
    /// The purposes.
    Purpose,
    /// How alike the names look as they are written.
    Letters,
    /// Words that the file asked from has oftener or seldomer than the register, on the right; see
    /// [`crate::Habits`].
    File,
}

impl Feature {
    /// A stable code, to be said in the reader's language: `word-same`, `word-missing`, `place`…
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Prior => "prior",
            Self::Word(_, Manner::Same) => "word-same",
            Self::Word(_, Manner::Abbreviated) => "word-abbreviated",
            Self::Word(_, Manner::Cut) => "word-cut",
            Self::Word(_, Manner::Misspelt) => "word-misspelt",
            Self::Word(_, Manner::Joined) => "word-joined",
            Self::Word(_, Manner::Initials) => "word-initials",
            Self::Word(_, Manner::Missing) => "word-missing",
            Self::Place => "place",
            Self::Year => "year",
            Self::Kind => "kind",
            Self::Domain => "domain",
            Self::Purpose => "purpose",
            Self::Letters => "letters",
            Self::File => "file",
        }
    }
}

/// One finding: what, its value on each side (empty where there is none), and what it weighs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is about.
    pub feature: Feature,
    /// On the left.
    pub left: String,
    /// On the right.
    pub right: String,
    /// What it adds.
    pub bits: Bits,
}

/// A word whose absence weighs as much or more tells two bodies apart.
const TELLING: Bits = Bits(-500);

/// Why a pair has its score. Its sum is the score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The prior, then the findings, the heaviest first.
    pub parts: Vec<Part>,
}

impl Explanation {
    /// The score.
    #[must_use]
    pub fn total(&self) -> Bits {
        Bits(self.parts.iter().map(|part| part.bits.0).sum())
    }

    /// What findings of this kind add.
    #[must_use]
    pub fn of(&self, feature: Feature) -> Bits {
        let found = self.parts.iter().filter(|part| part.feature == feature);
        Bits(found.map(|part| part.bits.0).sum())
    }

    /// Whether no word that tells is missing from either name: "École de X" is not "Parents d'élèves de
    /// l'école de X", however rare X is.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.parts.iter().all(|part| {
            let missing = matches!(part.feature, Feature::Word(_, Manner::Missing));
            !missing || part.bits > TELLING
        })
    }

    /// The same where the name of a place may be missing: a section is called like its federation.
    #[must_use]
    pub fn is_complete_but_for_places(&self) -> bool {
        self.parts.iter().all(|part| {
            let missing = matches!(part.feature, Feature::Word(Class::Plain, Manner::Missing));
            !missing || part.bits > TELLING
        })
    }
}
