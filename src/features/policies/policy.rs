//! A public policy, as the body that carries it names it.

use crate::shared::i18n::{Lang, Words};

/// Characters of a name at most.
pub const NAME_MOST: usize = 120;
/// Characters of a summary at most.
pub const SUMMARY_MOST: usize = 1_500;
/// Themes of one policy at most.
pub const THEMES_MOST: usize = 4;

/// A public policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the public body that carries it.
    pub body: i64,
    /// Its name, by language.
    pub names: Words,
    /// What it aims at, by language.
    pub summaries: Words,
    /// Slugs of its themes.
    pub themes: Vec<String>,
    /// When its body ended it, in seconds.
    pub ended_at: Option<i64>,
    /// Raised by each change.
    pub version: i64,
}

impl Policy {
    /// Its name for a reader, and the language it is in.
    #[must_use]
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        self.names.get(lang)
    }
}
