//! The words that people also type when they mean a theme. They are known once for all and not
//! written into each organisation: a question knows which themes each of its words stands for.

use std::collections::BTreeMap;

use crate::words::{self, Stemming};

/// A theme and the words it goes by, in every language; a word may be several ("aide alimentaire"),
/// which then stand for the theme together and not each alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThemeWords {
    /// Its slug: one of [`crate::Document::themes`].
    pub theme: String,
    /// Its words, as people write them.
    pub words: Vec<String>,
}

/// The words of all themes, ready to be looked up.
#[derive(Debug, Default)]
pub(crate) struct Themes {
    /// By stem, the themes it may stand for and what must be typed besides.
    by_stem: BTreeMap<String, Vec<Meaning>>,
    /// The folded words that stand for a theme alone, and that theme.
    alone: BTreeMap<String, String>,
}

#[derive(Debug)]
struct Meaning {
    theme: String,
    /// The stems of each other word.
    with: Vec<Vec<String>>,
}

impl Themes {
    pub(crate) fn new(themes: &[ThemeWords]) -> Self {
        let stemming = Stemming::new();
        let mut read = Themes::default();
        for theme in themes {
            for words in &theme.words {
                let folded: Vec<String> = words::words(words)
                    .into_iter()
                    .map(|word| word.folded)
                    .filter(|word| !words::is_empty_word(word))
                    .collect();
                if let [only] = folded.as_slice() {
                    read.alone
                        .entry(only.clone())
                        .or_insert_with(|| theme.theme.clone());
                }
                let stems: Vec<Vec<String>> = folded.iter().map(|word| stemming.both(word)).collect();
                for (place, of_word) in stems.iter().enumerate() {
                    for stem in of_word {
                        let with = stems.iter().enumerate().filter(|(other, _)| *other != place);
                        read.by_stem.entry(stem.clone()).or_default().push(Meaning {
                            theme: theme.theme.clone(),
                            with: with.map(|(_, stems)| stems.clone()).collect(),
                        });
                    }
                }
            }
        }
        read
    }

    /// The themes that a word stands for, by its stems, in a text that has the stems `typed`.
    pub(crate) fn of(&self, stems: &[String], typed: &[String]) -> Vec<String> {
        let mut themes: Vec<String> = stems
            .iter()
            .filter_map(|stem| self.by_stem.get(stem))
            .flatten()
            .filter(|meaning| {
                let mut others = meaning.with.iter();
                others.all(|stems| stems.iter().any(|stem| typed.contains(stem)))
            })
            .map(|meaning| meaning.theme.clone())
            .collect();
        themes.sort_unstable();
        themes.dedup();
        themes
    }

    /// The folded words that stand for a theme alone, in alphabetical order, with that theme.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&str, &str)> {
        self.alone
            .iter()
            .map(|(word, theme)| (word.as_str(), theme.as_str()))
    }
}
