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

/// What of a petition an administrator hides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its title and text.
    Text,
    /// The answer.
    Answer,
    /// Something that was told afterwards, by its number.
    Note(i64),
}

impl Part {
    /// As the address and the form say it.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Text => String::new(),
            Self::Answer => "answer".to_owned(),
            Self::Note(id) => id.to_string(),
        }
    }

    /// Reads it back; nothing where it is none of them.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        match word {
            "" => Some(Self::Text),
            "answer" => Some(Self::Answer),
            number => number.parse().ok().map(Self::Note),
        }
    }
}

/// What became of it, as one side tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its number.
    pub id: i64,
    /// Who tells.
    pub organisation: i64,
    /// What.
    pub words: String,
    /// Language of those words.
    pub language: Lang,
    /// When, in seconds.
    pub created_at: i64,
    /// Why an administrator hid it.
    pub hidden: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Part};

    #[test]
    fn every_word_is_read_back() {
        for outcome in Outcome::ALL {
            assert_eq!(outcome.as_str().parse(), Ok(outcome));
        }
        for part in [Part::Text, Part::Answer, Part::Note(7)] {
            assert_eq!(Part::read(&part.word()), Some(part));
        }
        assert_eq!(Part::read("all"), None);
    }
}
