//! Organisations that do not exist, for a demonstration register that holds nobody's data.
//!
//! They are put together by a seeded generator from a territory's vocabulary: common French and Dutch words,
//! in which any likeness to a real organisation is chance. The same seed always gives the same organisations, and organisation *n* is
//! the same however many are asked for. French associations carry numbers of department `00`, which does
//! not exist: none can be taken for a real one.

mod dice;
mod generate;
mod grants;
mod staff;
mod vocabulary;

pub use generate::organisations;
pub use grants::{Grant, Part, grants};
pub use vocabulary::{Vocabulary, VocabularyError};

use jiff::civil::Date;
use serde::Serialize;
use territory::Kind;

/// A fictitious organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// A register's number, for French associations only.
    pub identifier: Option<Identifier>,
    /// Name.
    pub name: String,
    /// Initials it goes by.
    pub short_name: Option<String>,
    /// What it is for, in its own language.
    pub purpose: String,
    /// Language it speaks: that of its side of the border (`fr`, `nl`).
    pub language: String,
    /// What it is.
    pub kind: Kind,
    /// Slug of its legal form.
    pub legal_form: String,
    /// Whether it lives.
    pub state: State,
    /// Code of the commune of its seat.
    pub commune: String,
    /// Slugs of its themes, one to three, the main one first.
    pub themes: Vec<String>,
    /// Slug of the area of action it declares.
    pub area: Option<String>,
    /// Day it was founded.
    pub founded: Option<Date>,
    /// Day it was dissolved; only of those that are.
    pub dissolved: Option<Date>,
    /// Street and number, in the order of its country.
    pub address: String,
    /// Postcode.
    pub postcode: String,
    /// None: an address on the web could be somebody's.
    pub website: Option<String>,
    /// What Sirene would say of its employees; only of French ones that live, and of few of these.
    pub staff: Option<Staff>,
}

/// What Sirene would say of employees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Staff {
    /// Code of the band, as Sirene writes it; empty where it knows the organisation and does not say.
    pub band: &'static str,
    /// The year for which it says so.
    pub year: i16,
}

/// A number in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Identifier {
    /// The register, `fr-rna`.
    pub scheme: &'static str,
    /// The number: `W00` and seven digits.
    pub value: String,
}

/// Whether an organisation lives, as registers say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It lives.
    Active,
    /// It was ended by its members or a judge.
    Dissolved,
    /// The register took it out.
    Removed,
    /// The register does not say.
    Unknown,
}

impl State {
    /// The state's name in addresses, the interface for machines and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Dissolved => "dissolved",
            Self::Removed => "removed",
            Self::Unknown => "unknown",
        }
    }
}
