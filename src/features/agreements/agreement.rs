//! An agreement and its parts, as they are kept.

use std::str::FromStr;

use jiff::civil::Date;

use super::content::Content;
use super::deadlines::What;
use super::state::{Kind, State};
use crate::shared::i18n::Lang;

/// An agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Its number in the database; never shown.
    pub id: i64,
    /// Its number, that people read aloud; last part of its address.
    pub number: String,
    /// What it is.
    pub kind: Kind,
    /// Number of the organisation that draws it up: for a grant, the funder.
    pub funder: i64,
    /// Number of the application that it follows.
    pub application: Option<i64>,
    /// Where it stands, as it is kept.
    pub state: State,
    /// What is written.
    pub content: Content,
    /// What was proposed, as JSON in canonical form; empty for a draft.
    pub document: String,
    /// SHA-256 of it: what is signed.
    pub hash: String,
    /// Its first day, amended or not.
    pub starts: Option<Date>,
    /// Its last day, amended or not.
    pub ends: Option<Date>,
    /// The day from which it binds.
    pub bound: Option<Date>,
    /// Raised by each act.
    pub version: i64,
}

impl Agreement {
    /// Where it stands on a day.
    #[must_use]
    pub fn stands(&self, today: Date) -> State {
        self.state.on(self.starts, today)
    }

    /// What follows the language in the address of its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/agreements/{}", self.number)
    }
}

/// Somebody who agrees with whoever draws it up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Number of the organisation.
    pub organisation: i64,
    /// As the application names it.
    pub key: String,
    /// The day on which it left.
    pub left: Option<Date>,
}

/// A decision that an agreement follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Follows {
    /// Number of the decision.
    pub decision: i64,
    /// Number of the organisation to which it gives.
    pub organisation: i64,
}

/// How a signature came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Here, by a person whose mandate says that they may.
    Online,
    /// With a tool of the parties; the signed file was brought, with what its verification said.
    Imported,
}

impl Channel {
    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Imported => "imported",
        }
    }
}

impl FromStr for Channel {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Online, Self::Imported]
            .into_iter()
            .find(|one| one.as_str() == word)
            .ok_or(())
    }
}

/// That an organisation accepted a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Which text, by its SHA-256.
    pub hash: String,
    /// Number of the organisation.
    pub organisation: i64,
    /// What the person called themselves then.
    pub name: String,
    /// When, in seconds.
    pub at: i64,
    /// How.
    pub channel: Channel,
    /// The signed file, where it was brought.
    pub file: Option<String>,
    /// What the verification of that file said.
    pub verification: String,
}

/// What a party commits to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// Its number.
    pub id: i64,
    /// Number of the agreement.
    pub agreement: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// `report evaluation publication other`.
    pub kind: String,
    /// Of which year; 0 for none.
    pub year: i16,
    /// In words, where it is none of those.
    pub words: String,
    /// Until when.
    pub due: Date,
    /// Since when it is kept.
    pub kept: Option<Date>,
    /// Where that is read: what follows the language in an address, or words.
    pub evidence: String,
    /// In which language such words were typed, where it is known.
    pub evidence_language: Option<Lang>,
}

impl Commitment {
    /// One that follows from an agreement: nobody typed it, and it is not kept yet.
    pub fn new(id: i64, agreement: i64, organisation: i64, (what, due): (What, Date)) -> Self {
        let year = match what {
            What::Report(year) => year,
            _ => 0,
        };
        Self {
            id,
            agreement,
            organisation,
            kind: what.key().to_owned(),
            year,
            words: String::new(),
            due,
            kept: None,
            evidence: String::new(),
            evidence_language: None,
        }
    }
}

/// A line of the history of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// What was done.
    pub act: String,
    /// Why, or what.
    pub words: String,
    /// In which language that was typed, where somebody did.
    pub language: Option<Lang>,
    /// Of how much, in cents; 0 for nothing.
    pub cents: i64,
    /// For which organisation.
    pub organisation: Option<i64>,
    /// When, in seconds.
    pub at: i64,
}
