//! What a section holds several of: actions, and indicators that the project proposes itself. The
//! section's list says which there are, in their order; each has fields of its own.

use super::content::{Content, Field, Section};
use super::words::words;

words! {
    /// A kind of thing that a section holds several of.
    Kind {
        /// Something that is done: who, when, where, what comes out of it.
        Action = "action",
        /// How one will know that it worked.
        Indicator = "indicator",
    }
}

/// Things of one kind in one project, at most.
pub const MOST: usize = 60;

impl Kind {
    /// The section that lists them.
    #[must_use]
    pub fn section(self) -> Section {
        match self {
            Self::Action => Section::Actions,
            Self::Indicator => Section::Indicators,
        }
    }

    /// The field that holds the list.
    #[must_use]
    pub fn list(self) -> &'static str {
        match self {
            Self::Action => "actions",
            Self::Indicator => "indicators",
        }
    }

    /// The texts of one, in their order; the first is what it is called.
    #[must_use]
    pub fn texts(self) -> &'static [Field] {
        const fn text(name: &'static str, most: usize, line: bool) -> Field {
            Field { name, most, line }
        }
        const ACTION: &[Field] = &[
            text("title", 200, true),
            text("words", 3_000, false),
            text("deliverables", 1_500, false),
        ];
        const INDICATOR: &[Field] = &[text("title", 300, true), text("target", 300, true)];
        match self {
            Self::Action => ACTION,
            Self::Indicator => INDICATOR,
        }
    }

    /// The kind that a section lists.
    #[must_use]
    pub fn of(section: Section) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.section() == section)
    }
}

/// The name of a field of one thing.
#[must_use]
pub fn field(kind: Kind, key: &str, name: &str) -> String {
    format!("{}-{key}-{name}", kind.as_str())
}

/// The things of a kind, in their order.
#[must_use]
pub fn keys(kind: Kind, content: &Content) -> Vec<&str> {
    content.list(kind.list())
}

/// The things of a kind that were taken off the list; what they say is kept.
#[must_use]
pub fn removed(kind: Kind, content: &Content) -> Vec<&str> {
    let held = keys(kind, content);
    let said = content
        .beginning(kind.as_str())
        .filter_map(|(field, ..)| {
            field
                .strip_prefix(kind.as_str())?
                .strip_prefix('-')?
                .split_once('-')
        })
        .map(|(key, _)| key)
        .filter(|key| !held.contains(key));
    let mut removed: Vec<&str> = said.collect();
    removed.dedup();
    removed
}

/// The text fields of everything that a section lists.
pub fn texts(section: Section, content: &Content) -> impl Iterator<Item = String> {
    Kind::of(section).into_iter().flat_map(move |kind| {
        keys(kind, content)
            .into_iter()
            .flat_map(move |key| kind.texts().iter().map(move |text| field(kind, key, text.name)))
    })
}
