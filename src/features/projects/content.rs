//! What a project says: values, each under the name of a field, each save kept. Texts exist once for
//! each language of the project; what is no text (communes, a date, a state) has no language.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::words::words;
use crate::shared::files::hex;
use crate::shared::i18n::Lang;

words! {
    /// A part of the project's text, written and declared ready on its own.
    Section {
        /// What it wants, in a few lines.
        Purpose = "purpose",
        /// The problem, and where it arises.
        Context = "context",
        /// For whom, and what part they take.
        Public = "public",
        /// Where.
        Territory = "territory",
        /// Where a pole is to come of it: what it wants in the long run, with which means, decided how.
        Roadmap = "roadmap",
        /// Who does what, when, where.
        Actions = "actions",
        /// How one will know.
        Indicators = "indicators",
        /// How it is made known.
        Communication = "communication",
        /// What could go wrong.
        Risks = "risks",
    }
}

words! {
    /// What a common project is for: one or more of these.
    Purpose {
        /// Promote cooperation on a territory.
        Cooperation = "cooperation",
        /// Improve a service.
        Service = "service",
        /// Answer a need that nobody answers.
        Need = "need",
        /// Make better use of resources.
        Resources = "resources",
    }
}

/// A text field: its name, and the most characters it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// The most characters it holds.
    pub most: usize,
    /// Whether it is written on one line.
    pub line: bool,
}

const fn text(name: &'static str) -> Field {
    Field {
        name,
        most: 6_000,
        line: false,
    }
}

/// The title of a project.
pub const TITLE: Field = Field {
    name: "title",
    most: 140,
    line: true,
};

impl Section {
    /// The text fields that it holds itself, in their order.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        const PURPOSE: &[Field] = &[TITLE, text("summary")];
        const CONTEXT: &[Field] = &[text("problem"), text("context")];
        const PUBLIC: &[Field] = &[text("public"), text("participation")];
        const TERRITORY: &[Field] = &[text("territory")];
        const ROADMAP: &[Field] = &[text("strategy"), text("means"), text("governance")];
        const INDICATORS: &[Field] = &[text("evaluation")];
        const COMMUNICATION: &[Field] = &[text("communication")];
        const RISKS: &[Field] = &[text("risks")];
        match self {
            Self::Purpose => PURPOSE,
            Self::Context => CONTEXT,
            Self::Public => PUBLIC,
            Self::Territory => TERRITORY,
            Self::Roadmap => ROADMAP,
            Self::Actions => &[],
            Self::Indicators => INDICATORS,
            Self::Communication => COMMUNICATION,
            Self::Risks => RISKS,
        }
    }
}

/// A value as it was last saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    /// From 1; the number of its saves.
    pub version: i64,
    /// What it says.
    pub words: String,
    /// The hash of the text in the other language with which it was in step when it was saved; empty
    /// where nobody said that it was.
    pub source_hash: String,
    /// Who saved it.
    pub person: Option<i64>,
    /// For which organisation.
    pub organisation: Option<i64>,
    /// When, in seconds.
    pub saved_at: i64,
}

/// Everything a project says now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    values: BTreeMap<(String, String), Value>,
}

impl Content {
    /// Of values under their field and language.
    #[must_use]
    pub fn new(values: BTreeMap<(String, String), Value>) -> Self {
        Self { values }
    }

    /// A value; `language` is empty for what has none.
    #[must_use]
    pub fn value(&self, field: &str, language: &str) -> Option<&Value> {
        self.values.get(&(field.to_owned(), language.to_owned()))
    }

    /// What a value without a language says; empty where nothing was saved.
    #[must_use]
    pub fn plain(&self, field: &str) -> &str {
        self.value(field, "").map_or("", |value| value.words.as_str())
    }

    /// What a text says in a language; empty where nothing was saved.
    #[must_use]
    pub fn text(&self, field: &str, language: Lang) -> &str {
        self.value(field, language.code())
            .map_or("", |value| value.words.as_str())
    }

    /// What a text says, for a reader: in `wanted` where it does, else in the first language in which it says anything.
    #[must_use]
    pub fn said(&self, field: &str, wanted: Lang) -> Option<(&str, Lang)> {
        std::iter::once(wanted)
            .chain(Lang::ALL)
            .map(|lang| (self.text(field, lang), lang))
            .find(|(words, _)| !words.is_empty())
    }

    /// The words of a list, e.g. the codes of its communes.
    #[must_use]
    pub fn list(&self, field: &str) -> Vec<&str> {
        self.plain(field).split_whitespace().collect()
    }

    /// Every field that begins with these letters and says something.
    pub fn beginning<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str, &'a Value)> {
        self.values
            .iter()
            .filter(move |((field, _), value)| field.starts_with(start) && !value.words.is_empty())
            .map(|((field, language), value)| (field.as_str(), language.as_str(), value))
    }

    /// The languages in which a field was ever saved; empty for what has none.
    pub fn languages_of<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        let all = self.values.keys().filter(move |(name, _)| name == field);
        all.map(|(_, language)| language.as_str())
    }

    /// Its codes of communes.
    #[must_use]
    pub fn communes(&self) -> Vec<&str> {
        self.list("communes")
    }

    /// What it is for.
    #[must_use]
    pub fn purposes(&self) -> Vec<Purpose> {
        self.list("purposes")
            .into_iter()
            .filter_map(|word| word.parse().ok())
            .collect()
    }
}

/// How a text is recognised by its translation.
#[must_use]
pub fn hash(words: &str) -> String {
    hex(&Sha256::digest(words))
}
