//! A programme of a funder: where it stands, what is written of it, what was published.

use std::str::FromStr;

use super::content::Content;
use crate::shared::i18n::{Lang, Words};

/// Where a programme stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Its funder alone sees it.
    Draft,
    /// Everybody reads it.
    Published,
    /// It is over; what it said stays to be read.
    Closed,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Closed];

    /// The word in the database and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Closed => "closed",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(())
    }
}

/// A programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the organisation that funds it.
    pub funder: i64,
    /// Where it stands.
    pub state: State,
    /// What its funder writes.
    pub draft: Content,
    /// Number of the version that stands; 0 where none was published.
    pub published: i64,
    /// Raised by each change.
    pub version: i64,
    /// Where a common fund of associations pays for it: which, and what its members leave. Its envelopes are what they voted.
    pub pooled: Option<Pooled>,
    /// What that fund is called; empty where none pays for it.
    pub fund: String,
}

/// By whose name something is given where the text is of no language: a funder, or the common fund of which it gives (empty where there is
/// none) with its host in brackets.
#[must_use]
pub fn known_as(fund: &str, funder: &str) -> String {
    match fund {
        "" => funder.to_owned(),
        fund => format!("{fund} ({funder})"),
    }
}

/// The same in each language in which a funder has a name.
#[must_use]
pub fn known_in(fund: &str, funder: &Words) -> Words {
    let names = funder.iter();
    names.fold(Words::default(), |names, (lang, name)| {
        names.and(lang, &known_as(fund, name))
    })
}

/// That a common fund of associations pays for a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pooled {
    /// The number of the fund.
    pub fund: i64,
    /// How much its members leave to whoever holds the account to grant to one application, of all that the fund pays for, in cents.
    /// Beyond that they vote.
    pub leaves: i64,
}

/// A version, as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// What changed and why; empty for the first.
    pub notice: String,
    /// The language of those words.
    pub language: Lang,
    /// What it says.
    pub content: Content,
    /// When it was published, in seconds.
    pub published_at: i64,
}
