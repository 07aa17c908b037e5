//! A publication: what is being written of it, and what a version says for good.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::shared::i18n::{Lang, Words};
use crate::shared::web::figure::Figure;

/// Sections of one publication, at most.
pub const SECTIONS_MOST: usize = 40;

/// Where what is being written stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is being written.
    Draft,
    /// Somebody else is asked to read it.
    Asked,
    /// What was written is published.
    Published,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Asked, Self::Published];

    /// The word in the database and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Asked => "asked",
            Self::Published => "published",
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

/// A publication.
#[derive(Clone, Debug, PartialEq)]
pub struct Publication {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the organisation that publishes.
    pub organisation: i64,
    /// Where what is being written stands.
    pub state: State,
    /// What is being written.
    pub draft: Content,
    /// What whoever read it asks for; empty otherwise.
    pub remark: String,
    /// Number of the last published version; 0 before the first.
    pub number: i64,
    /// Why what was published is no longer given to read; nothing while it is. The next version takes its place.
    pub withdrawn: Option<Withdrawn>,
    /// Raised by each change.
    pub version: i64,
}

/// What was published is no longer given to read: its address says so, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Since when, in seconds.
    pub at: i64,
    /// Why, as everybody reads it.
    pub why: Words,
}

/// What a publication says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Its title; it is published in the languages that have one.
    pub titles: Words,
    /// What it says, in a few lines.
    pub summaries: Words,
    /// Who wrote it, as they are cited; empty for the organisation alone.
    pub authors: String,
    /// The theme that it is about, by slug; empty for none.
    pub theme: String,
    /// The commune that it is about, by code; empty for none.
    pub commune: String,
    /// Where it is talked about: a meeting, a service, an address.
    pub discussion: Words,
    /// Its parts.
    pub sections: Vec<Section>,
    /// What this version corrects in the one before.
    pub errata: Words,
}

/// A part: words, and a figure under them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Section {
    /// Its name in addresses.
    pub key: String,
    /// Its heading.
    pub headings: Words,
    /// Its words.
    pub texts: Words,
    /// Its figure.
    pub figure: Option<Taken>,
}

/// A figure, with its values on the day on which they were taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// Where it comes from: what follows the language in its address, without a kind of file.
    pub address: String,
    /// Whether it shows the data of the day on which it is read, rather than what was taken.
    pub follows: bool,
    /// When the values were taken, in seconds.
    pub on: i64,
    /// The values, in the words of each language.
    pub drawn: BTreeMap<Lang, Figure>,
}

/// What a version says for good.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Which one, from 1.
    pub number: i64,
    /// Name of the organisation that publishes, on that day.
    pub organisation: String,
    /// When it was published, in seconds.
    pub published_at: i64,
    /// What it says.
    pub content: Content,
}

/// What lists say of a version: kept beside its document, so that nobody reads a yearbook to show its title.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listed {
    /// Which one, from 1.
    pub number: i64,
    /// Name of the organisation that publishes, on that day.
    pub organisation: String,
    /// When it was published, in seconds.
    pub published_at: i64,
    /// Its titles.
    pub titles: Words,
    /// What it says, in a few lines.
    pub summaries: Words,
    /// What it corrects in the version before; empty for the first.
    pub errata: Words,
    /// Slug of its theme; empty for none.
    pub theme: String,
    /// Names of its figures in addresses.
    pub figures: Vec<String>,
}

impl Listed {
    /// Of a document.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let sections = document.content.sections.iter();
        let figures = sections.filter(|section| section.figure.is_some());
        Self {
            number: document.number,
            organisation: document.organisation.clone(),
            published_at: document.published_at,
            titles: document.content.titles.clone(),
            summaries: document.content.summaries.clone(),
            errata: document.content.errata.clone(),
            theme: document.content.theme.clone(),
            figures: figures.map(|section| section.key.clone()).collect(),
        }
    }

    /// As it is kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("words and numbers are JSON")
    }
}

/// A publication without what it says, for lists of whoever writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Last part of the address of its page.
    pub address: String,
    /// Where what is being written stands.
    pub state: State,
    /// Titles of what is being written.
    pub titles: Words,
    /// Number of the last published version; 0 before the first.
    pub number: i64,
    /// Whether what was published is no longer given to read.
    pub withdrawn: bool,
    /// Raised by each change.
    pub version: i64,
}

/// A published version.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// What it says.
    pub document: Document,
    /// SHA-256 of the document as it is kept and given.
    pub hash: String,
}

impl Content {
    /// The words of this content, as they are kept.
    #[must_use]
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("words and numbers are JSON")
    }

    /// Its titles, as they are kept beside it.
    #[must_use]
    pub fn titled(&self) -> String {
        serde_json::to_string(&self.titles).expect("words are JSON")
    }

    /// The languages in which it has a title.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.titles.iter().map(|(lang, _)| lang)
    }

    /// What it lacks before somebody else may be asked to read it: keys of texts. `number` is the last published version.
    #[must_use]
    pub fn lacks(&self, number: i64) -> Vec<&'static str> {
        let languages: Vec<Lang> = self.languages().collect();
        let whole = |words: &Words| words.is_whole(&languages);
        let says = |section: &Section| section.figure.is_some() || !section.texts.is_empty();
        let half = |words: &Words| !words.is_empty() && !whole(words);
        let halves = |section: &Section| half(&section.headings) || half(&section.texts);
        [
            (languages.is_empty(), "publication-lacks-title"),
            (!whole(&self.summaries), "publication-lacks-summary"),
            (!whole(&self.discussion), "publication-lacks-discussion"),
            (!self.sections.iter().any(says), "publication-lacks-section"),
            (self.sections.iter().any(halves), "publication-lacks-language"),
            (number > 0 && !whole(&self.errata), "publication-lacks-errata"),
        ]
        .into_iter()
        .filter_map(|(lacks, key)| lacks.then_some(key))
        .collect()
    }

    /// The section of this name.
    #[must_use]
    pub fn section(&self, key: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.key == key)
    }
}

impl Taken {
    /// The figure as it was taken, in a language.
    #[must_use]
    pub fn kept(&self, lang: Lang) -> Option<&Figure> {
        self.drawn.get(&lang).or_else(|| self.drawn.values().next())
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, Section};
    use crate::shared::i18n::{Lang, Words};

    #[test]
    fn a_publication_in_one_language_is_whole_and_one_in_two_is_so_in_both() {
        let fr = |text: &str| Words::default().and(Lang::Fr, text);
        let mut content = Content::default();
        assert_eq!(
            content.lacks(0),
            ["publication-lacks-title", "publication-lacks-section"]
        );
        content.titles = fr("Qui finance qui");
        content.summaries = fr("Ce que disent les chiffres.");
        content.discussion = fr("Le premier jeudi du mois.");
        content.sections.push(Section {
            texts: fr("Un texte."),
            ..Section::default()
        });
        assert!(content.lacks(0).is_empty());
        assert_eq!(content.lacks(1), ["publication-lacks-errata"]);
        content.titles.put(Lang::Nl, "Wie financiert wie");
        assert!(content.lacks(0).contains(&"publication-lacks-language"));
    }
}
