//! Why a promise that is confirmed cannot be granted as it stands: kept until that is settled, and said to its own funder alone.

use std::str::FromStr;

use super::acts::Refusal;
use super::deciding::Beyond;

/// What keeps a confirmed promise from being granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Its envelope has not as much left, or is none of the programme any more.
    Envelope,
    /// Less is requested than is promised, or the programme gives less or more to one partner or one application.
    Rules,
    /// The members of the common fund that pays have not voted as much.
    Voted,
    /// The ceiling of small state aid leaves the partner less.
    Aid,
    /// An agreement rests on it.
    Bound,
    /// It has to say why, and does not.
    Words,
    /// Whoever confirmed it may not read the application.
    Reader,
    /// The application or the decision changed since.
    Changed,
}

impl Hindrance {
    /// Every one.
    pub const ALL: [Self; 8] = [
        Self::Envelope,
        Self::Rules,
        Self::Voted,
        Self::Aid,
        Self::Bound,
        Self::Words,
        Self::Reader,
        Self::Changed,
    ];

    /// Of what refused it.
    #[must_use]
    pub fn of(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Envelope | Refusal::Short(_, _) | Refusal::Beyond(Beyond::Left(_)) => Self::Envelope,
            Refusal::Beyond(Beyond::Voted(_)) => Self::Voted,
            Refusal::Beyond(Beyond::Aid(_)) => Self::Aid,
            Refusal::Beyond(
                Beyond::Nothing
                | Beyond::Requested(_)
                | Beyond::Rate(_)
                | Beyond::Maximum(_)
                | Beyond::Minimum(_)
                | Beyond::Given(_),
            ) => Self::Rules,
            Refusal::Bound => Self::Bound,
            Refusal::Year
            | Refusal::Only
            | Refusal::Support
            | Refusal::Unmet
            | Refusal::Departs
            | Refusal::Ends => Self::Words,
            Refusal::NotNow
            | Refusal::Over
            | Refusal::Stale
            | Refusal::Ground
            | Refusal::Years
            | Refusal::FirstYear => Self::Changed,
        }
    }

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Envelope => "envelope",
            Self::Rules => "rules",
            Self::Voted => "voted",
            Self::Aid => "aid",
            Self::Bound => "bound",
            Self::Words => "words",
            Self::Reader => "reader",
            Self::Changed => "changed",
        }
    }

    /// The key of the sentence that says it.
    #[must_use]
    pub fn key(self) -> String {
        format!("desk-hindered-{}", self.as_str())
    }
}

impl FromStr for Hindrance {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}
