//! What is said of an application at the desk: questions and opinions, which its funders share, and notes, which are one
//! funder's own.

use std::str::FromStr;

use jiff::civil::Date;

use crate::shared::i18n::Lang;

/// Characters of a question, an answer, an opinion or a note at most.
pub const MOST: usize = 3_000;
/// Days that those who ask have to answer a question.
pub const DAYS: i64 = 15;

/// What an opinion is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Accounts and budgets.
    Accounts,
    /// Statutes, and who may sign.
    Statutes,
    /// What is done, and how.
    Technical,
}

impl Topic {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Accounts, Self::Statutes, Self::Technical];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Statutes => "statutes",
            Self::Technical => "technical",
        }
    }
}

impl FromStr for Topic {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|topic| topic.as_str() == word)
            .ok_or(())
    }
}

/// What a reader thinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// In favour.
    Favourable,
    /// With reservations.
    Reserved,
    /// Against.
    Unfavourable,
}

impl Verdict {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Favourable, Self::Reserved, Self::Unfavourable];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Favourable => "favourable",
            Self::Reserved => "reserved",
            Self::Unfavourable => "unfavourable",
        }
    }
}

impl FromStr for Verdict {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|verdict| verdict.as_str() == word)
            .ok_or(())
    }
}

/// Something that was said: by whom, in what language, when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Number of the organisation.
    pub organisation: i64,
    /// What.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// When, in seconds.
    pub at: i64,
}

/// A question of a funder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number.
    pub id: i64,
    /// What is asked.
    pub said: Said,
    /// Key of the partner that is asked; empty for the lead.
    pub partner: String,
    /// Until when an answer is hoped for.
    pub due: Option<Date>,
    /// The answer.
    pub answer: Option<Said>,
}

/// An opinion of a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// About what.
    pub topic: Topic,
    /// What they think.
    pub verdict: Verdict,
    /// Why.
    pub said: Said,
    /// Whether it rests on what the law reserves to public agents: it is theirs alone.
    pub reserved: bool,
}

#[cfg(test)]
mod tests {
    use super::{Topic, Verdict};

    #[test]
    fn a_word_stands_for_one_topic_and_one_verdict() {
        for topic in Topic::ALL {
            assert_eq!(topic.as_str().parse(), Ok(topic));
        }
        for verdict in Verdict::ALL {
            assert_eq!(verdict.as_str().parse(), Ok(verdict));
        }
    }
}
