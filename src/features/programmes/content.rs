//! What a programme says, as its funder writes it; the whole of it is what is published.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::criteria::Criteria;
use crate::shared::i18n::{Lang, Words};

/// Characters of a name at most.
pub const NAME_MOST: usize = 120;
/// Characters of a purpose, and of the words on whom to ask, at most.
pub const TEXT_MOST: usize = 3_000;
/// Characters of a question or of a source at most.
pub const LINE_MOST: usize = 300;
/// Programmes of one request, and of one call, at most: a matrix of as many partners is still read and written on one page.
pub const TOGETHER_MOST: usize = 50;
/// Questions of its own that a funder may add to the common form.
pub const QUESTIONS_MOST: usize = 3;

/// What part of a cost it pays at most, and where that rule is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// Percent of what is eligible, from 1 to 100.
    pub percent: u8,
    /// The rule it comes from, with its date.
    pub source: String,
}

/// Days of sessions that a funder announces at most.
pub const SESSIONS_MOST: usize = 8;

/// A day on which its committee examines requests, as the funder announces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Announced {
    /// The day.
    pub on: Date,
    /// Requests sent by that day are examined then, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_by: Option<Date>,
}

/// What a programme says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Its name.
    pub names: Words,
    /// What it is for.
    pub purposes: Words,
    /// Address of the policy that it serves.
    pub policy: Option<String>,
    /// Slugs of its themes; every theme where there is none.
    pub themes: Vec<String>,
    /// Codes of its communes; the whole territory where there is none.
    pub communes: Vec<String>,
    /// Kinds of bodies it can help, by their words; every kind where there is none.
    pub kinds: Vec<String>,
    /// The least that it gives to one request, in cents.
    pub minimum: Option<i64>,
    /// The most that it gives to one request, in cents.
    pub maximum: Option<i64>,
    /// What part of a cost it pays at most.
    pub rate: Option<Rate>,
    /// The first day on which requests are taken.
    pub opens: Option<Date>,
    /// The last day.
    pub closes: Option<Date>,
    /// When requests are examined, the nearest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Announced>,
    /// What it asks beside the common form.
    pub questions: Vec<Words>,
    /// Kinds of pieces it needs of each organisation's file, by their words.
    pub pieces: Vec<String>,
    /// Whom to ask: a function or a service, never a person.
    pub contact: Words,
    /// By what requests are looked at; readers mark each by them.
    pub criteria: Criteria,
    /// Whether it only completes what another programme supports already.
    pub completes: bool,
}

impl Content {
    /// Its name for a reader, and the language it is in.
    #[must_use]
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        self.names.get(lang)
    }

    /// Whether requests are taken on a day.
    #[must_use]
    pub fn takes(&self, day: Date) -> bool {
        self.opens.is_none_or(|opens| opens <= day) && self.closes.is_none_or(|closes| day <= closes)
    }

    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("texts, numbers and lists of them are JSON")
    }
}
