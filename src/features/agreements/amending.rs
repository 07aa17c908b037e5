//! Changes of an agreement, in small: what is changed, and who must say yes. Pure.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::shared::i18n::Lang;

/// What is changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Change {
    /// It lasts longer.
    Extension {
        /// Its new last day.
        ends: Date,
    },
    /// One partner has less, another as much more.
    Partners {
        /// Number of the one.
        from: i64,
        /// Number of the other.
        to: i64,
        /// How much, in cents.
        cents: i64,
    },
    /// A partner spends on one account what it meant for another.
    Lines {
        /// Number of the partner.
        of: i64,
        /// The account that has less.
        from: String,
        /// The account that has more.
        to: String,
        /// How much, in cents.
        cents: i64,
    },
    /// A partner leaves: what it was not paid is free again.
    Leaving {
        /// Number of the partner.
        of: i64,
    },
}

impl Change {
    /// The words of the kinds, as in forms and text keys.
    pub const KINDS: [&'static str; 4] = ["extension", "partners", "lines", "leaving"];

    /// The word of its kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Extension { .. } => "extension",
            Self::Partners { .. } => "partners",
            Self::Lines { .. } => "lines",
            Self::Leaving { .. } => "leaving",
        }
    }

    /// Who must say yes beside the funder: all whom it concerns.
    #[must_use]
    pub fn concerns(&self, parties: &[i64]) -> Vec<i64> {
        match self {
            Self::Extension { .. } => parties.to_vec(),
            Self::Partners { from, to, .. } => vec![*from, *to],
            Self::Lines { of, .. } | Self::Leaving { of } => vec![*of],
        }
    }
}

/// Where an amendment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for answers.
    Proposed,
    /// Everyone whom it concerns said yes.
    Accepted,
    /// Somebody said no.
    Refused,
    /// It was taken back before all had answered.
    Withdrawn,
}

impl Standing {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Proposed, Self::Accepted, Self::Refused, Self::Withdrawn];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl FromStr for Standing {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// An amendment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// Its number in the database.
    pub id: i64,
    /// Its number under its agreement, from 1.
    pub number: i64,
    /// What is changed.
    pub change: Change,
    /// Why.
    pub words: String,
    /// In which language that was typed, where it is known.
    pub language: Option<Lang>,
    /// Number of the organisation that proposes it.
    pub by: i64,
    /// Where it stands.
    pub stands: Standing,
    /// When it was proposed, in seconds.
    pub at: i64,
    /// When it was settled.
    pub settled: Option<Date>,
    /// Who answered what: organisation, whether it accepts.
    pub answers: Vec<(i64, bool)>,
}

impl Amendment {
    /// Whether an organisation may take it back: whoever proposed it, and the funder.
    #[must_use]
    pub fn may_be_withdrawn(&self, funder: i64, by: i64) -> bool {
        self.stands == Standing::Proposed && (by == self.by || by == funder)
    }

    /// Who has yet to answer, of those who must.
    #[must_use]
    pub fn awaited(&self, funder: i64, parties: &[i64]) -> Vec<i64> {
        if self.stands != Standing::Proposed {
            return Vec::new();
        }
        let mut must = self.change.concerns(parties);
        // Nobody keeps a partner that leaves: freedom of association.
        if !matches!(self.change, Change::Leaving { .. }) {
            must.push(funder);
        }
        must.retain(|one| !self.answers.iter().any(|(by, _)| by == one));
        must
    }
}

#[cfg(test)]
mod tests {
    use super::{Amendment, Change, Standing};

    #[test]
    fn those_whom_it_concerns_and_the_funder_must_say_yes() {
        let mut one = Amendment {
            id: 1,
            number: 1,
            change: Change::Partners {
                from: 2,
                to: 3,
                cents: 5,
            },
            words: String::new(),
            language: None,
            by: 2,
            stands: Standing::Proposed,
            at: 0,
            settled: None,
            answers: vec![(2, true)],
        };
        assert_eq!(one.awaited(9, &[2, 3, 4]), [3, 9]);
        one.change = Change::Leaving { of: 2 };
        assert!(one.awaited(9, &[2, 3, 4]).is_empty(), "its own word is enough");
        one.answers.clear();
        assert_eq!(one.awaited(9, &[2, 3, 4]), [2]);
        one.stands = Standing::Refused;
        assert!(one.awaited(9, &[2, 3, 4]).is_empty());
    }
}
