//! What a pole says of itself: its name, what it is for, where; and its roadmap.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::shared::i18n::{Lang, Words};

/// Characters of a name at most.
pub const NAME_MOST: usize = 120;
/// Characters of a text at most: as many as a project may have, whose roadmap becomes that of a pole.
pub const TEXT_MOST: usize = 6_000;
/// Characters of a line at most.
pub const LINE_MOST: usize = 300;

/// The parts of a roadmap, by their words, in the order in which they are read.
pub const PARTS: [&str; 4] = ["strategy", "means", "governance", "plan"];

/// What a pole says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Its name.
    pub names: Words,
    /// What it is for, in a few sentences.
    pub summaries: Words,
    /// Address of the policy that it answers.
    pub policy: Option<String>,
    /// Slugs of its themes.
    pub themes: Vec<String>,
    /// Codes of its communes; the whole territory where there is none.
    pub communes: Vec<String>,
    /// Its roadmap: each part under its word of `PARTS`.
    pub roadmap: BTreeMap<String, Words>,
}

impl Content {
    /// Its name for a reader, and the language it is in.
    #[must_use]
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        self.names.get(lang)
    }

    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("texts and lists of them are JSON")
    }
}
