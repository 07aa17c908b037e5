//! What a public body answers, and what became of it.

use std::str::FromStr;

use jiff::civil::Date;

use crate::shared::i18n::Lang;

/// What an answer comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It will be done.
    Yes,
    /// Some of it will.
    Partly,
    /// It will not.
    No,
    /// Somebody else decides: it says who.
    Elsewhere,
}

impl Outcome {
    /// Every outcome, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::No, Self::Elsewhere];

    /// The word in the database, in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl FromStr for Outcome {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|outcome| outcome.as_str() == word)
            .ok_or(())
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it comes to.
    pub outcome: Outcome,
    /// Its reasons.
    pub words: String,
    /// Language of those words.
    pub language: Lang,
    /// On which day.
    pub answered_on: Date,
}

/// What became of it, as one side tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Who tells.
    pub organisation: i64,
    /// What.
    pub words: String,
    /// Language of those words.
    pub language: Lang,
    /// When, in seconds.
    pub created_at: i64,
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn every_word_is_read_back() {
        for outcome in Outcome::ALL {
            assert_eq!(outcome.as_str().parse(), Ok(outcome));
        }
    }
}
