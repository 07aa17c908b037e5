//! What a group says it does while its call is built together. Nobody has to say anything: who says nothing stays as
//! it is.

use std::str::FromStr;

use crate::shared::i18n::Lang;

/// Characters of what is said at most.
pub const WORDS_MOST: usize = 2_000;

/// What a group does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stance {
    /// It stays as it is.
    #[default]
    Stay,
    /// It means to change something.
    Change,
    /// It would come together with others.
    Merge,
}

impl Stance {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Stay, Self::Change, Self::Merge];

    /// The word in the database, in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stay => "stay",
            Self::Change => "change",
            Self::Merge => "merge",
        }
    }
}

impl FromStr for Stance {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|stance| stance.as_str() == word)
            .ok_or(())
    }
}

/// What a group said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// From 1, for each group; 0 where it said nothing yet.
    pub number: i64,
    /// What it does.
    pub stance: Stance,
    /// What it means to change, or why it would come together with others.
    pub words: String,
    /// In which language that is, where it is known.
    pub language: Option<Lang>,
    /// With which applications it would.
    pub with: Vec<i64>,
    /// Which of its partners said it.
    pub organisation: Option<i64>,
    /// When, in seconds.
    pub at: i64,
}
