//! A text in the three languages of the interface.

use serde::{Deserialize, Serialize};

/// The same thing said in French, Dutch and English; none is ever empty in a territory that was read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// French.
    pub fr: String,
    /// Dutch, as written in Flanders.
    pub nl: String,
    /// English.
    pub en: String,
}

impl Text {
    /// The text in `lang` (`fr`, `nl`, `en`); French for any other language.
    pub fn get(&self, lang: &str) -> &str {
        match lang {
            "nl" => &self.nl,
            "en" => &self.en,
            _ => &self.fr,
        }
    }

    pub(crate) fn has_a_hole(&self) -> bool {
        [&self.fr, &self.nl, &self.en]
            .iter()
            .any(|text| text.trim().is_empty())
    }
}
