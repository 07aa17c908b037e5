//! A report and its parts, as they are kept.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::shared::i18n::Lang;

/// Characters of a text of a part at most.
pub const TEXT_MOST: usize = 8_000;
/// Characters of a sentence on a gap at most.
pub const LINE_MOST: usize = 600;
/// Files of one part at most.
pub const FILES_MOST: usize = 20;

/// What a partner says, in words: the first and the third sheet of form 15059.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// In which language.
    pub language: Lang,
    /// What was done.
    pub done: String,
    /// With and for whom, how many.
    pub publics: String,
    /// When and where.
    pub places: String,
    /// By which rule indirect charges are divided.
    pub indirect: String,
    /// What was given in kind, and how it was valued.
    pub in_kind: String,
}

impl Content {
    /// The names of its texts, in forms and text keys.
    pub const FIELDS: [&'static str; 5] = ["done", "publics", "places", "indirect", "in_kind"];

    /// A text by its name.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        match field {
            "done" => &self.done,
            "publics" => &self.publics,
            "places" => &self.places,
            "indirect" => &self.indirect,
            "in_kind" => &self.in_kind,
            _ => "",
        }
    }
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its number; 0 where nothing was written yet.
    pub id: i64,
    /// Number of the application.
    pub application: i64,
    /// The year that is told of.
    pub year: i16,
    /// When it was sent; from then on nothing of it changes.
    pub sent: Option<Date>,
    /// SHA-256 of what was sent; empty before.
    pub hash: String,
}

/// What one partner tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Number of the organisation.
    pub organisation: i64,
    /// Its words.
    pub content: Content,
    /// Whether it says that nothing is missing.
    pub ready: bool,
    /// Raised by each saving; 0 for none.
    pub version: i64,
    /// By account: how much, and why it is far from what was planned.
    pub done: BTreeMap<String, (i64, String)>,
    /// What proves it: hash and name.
    pub files: Vec<(String, String)>,
    /// The day on which whoever may sign for it stated that this part, as it stands, is true.
    pub stated: Option<Date>,
}

/// Something said of a report after it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Number of the organisation.
    pub organisation: i64,
    /// `accepted asked reply`.
    pub kind: String,
    /// What.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// When, in seconds.
    pub at: i64,
}
