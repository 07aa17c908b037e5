//! A version of a call: what was published, word for word, with its notice. Written once as a document
//! whose bytes have a hash; never changed.

use serde::{Deserialize, Serialize};

use super::content::Content;
use crate::shared::files;
use crate::shared::i18n::Words;

/// Why a version was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cause {
    /// It is the first.
    Published,
    /// Something in the call changed.
    Changed,
    /// An outage took time from those who answer: the deadline is later.
    Extended,
    /// The organisers gave the call up.
    Withdrawn,
}

impl Cause {
    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Changed => "changed",
            Self::Extended => "extended",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// An organiser as a version names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organiser {
    /// The stable part of its address.
    pub key: String,
    /// Its name on that day.
    pub name: String,
}

/// A published version. Its document is these fields in this order, as JSON without blanks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Address of the call.
    pub call: String,
    /// Its number, from 1.
    pub number: i64,
    /// Why it was published.
    pub cause: Cause,
    /// What changed and why, in the words of the organisers.
    pub notice: Words,
    /// When, in seconds.
    pub published_at: i64,
    /// Who organises the call together.
    pub organisers: Vec<Organiser>,
    /// What the call says.
    pub content: Content,
}

impl Version {
    /// The document and the SHA-256 of its bytes.
    #[must_use]
    pub fn document(&self) -> (String, String) {
        let text = serde_json::to_string(self).expect("texts, numbers and lists of them are JSON");
        let hash = files::hash(text.as_bytes());
        (text, hash)
    }
}
