//! What is to be paid back: proposed by a computation, decided by a person, of one partner alone: nobody answers for what
//! another did (each answers for its own part).

use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;

use super::money::{Back, Working};
use crate::shared::i18n::Lang;

/// Until when something is paid back that is decided on a day: thirty days, as a bill of a public body names.
#[must_use]
pub fn back_until(decided: Date) -> Date {
    decided.saturating_add(30.days())
}

/// Why something is to be paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A commitment of the partner is broken, e.g. its contrat d'engagement républicain.
    Breach,
    /// The partner left.
    Leaving,
    /// It was not spent, and the agreement says that it goes back.
    Unspent,
}

impl Ground {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Breach, Self::Leaving, Self::Unspent];

    /// The word in the database, in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breach => "breach",
            Self::Leaving => "leaving",
            Self::Unspent => "unspent",
        }
    }
}

impl FromStr for Ground {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The computation proposes it.
    Proposed,
    /// A person decided it.
    Decided,
    /// A person decided against it.
    Dropped,
    /// It was paid back.
    Repaid,
}

impl Standing {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Proposed, Self::Decided, Self::Dropped, Self::Repaid];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Decided => "decided",
            Self::Dropped => "dropped",
            Self::Repaid => "repaid",
        }
    }
}

impl FromStr for Standing {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// Something to be paid back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Its number.
    pub id: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// Why.
    pub ground: Ground,
    /// What the computation says, in cents.
    pub proposed: i64,
    /// What it was given.
    pub working: Working,
    /// What happened.
    pub words: String,
    /// In which language that was typed, where it is known.
    pub language: Option<Lang>,
    /// What was decided, in cents; 0 before.
    pub cents: i64,
    /// Where it stands.
    pub stands: Standing,
    /// The reason of the decision.
    pub reason: String,
    /// In which language that was typed, where it is known.
    pub reason_language: Option<Lang>,
    /// When it was decided.
    pub decided: Option<Date>,
    /// When it was paid back.
    pub repaid: Option<Date>,
}

/// What of these is owed or was paid back.
#[must_use]
pub fn backs(all: &[Recovery]) -> Vec<Back> {
    let settled = all.iter().filter_map(|one| {
        let repaid = match one.stands {
            Standing::Decided => false,
            Standing::Repaid => true,
            Standing::Proposed | Standing::Dropped => return None,
        };
        Some(Back {
            organisation: one.organisation,
            cents: one.cents,
            repaid,
        })
    });
    settled.collect()
}
