//! Where each section of a project stands: to be written, begun, ready.

use super::content::{Content, Section};
use super::items::{self, Kind};

/// Where a section stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing of it was written.
    ToDo,
    /// Something was.
    Begun,
    /// Its writers said that it is ready.
    Ready,
}

impl Progress {
    /// The end of its text key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToDo => "to-do",
            Self::Begun => "begun",
            Self::Ready => "ready",
        }
    }

    /// Where a section stands: ready is what its writers said, begun is what holds a word.
    #[must_use]
    pub fn of(section: Section, content: &Content) -> Self {
        if content.plain(&state_field(section)) == "ready" {
            return Self::Ready;
        }
        let says = |field: &str| content.beginning(field).any(|(name, ..)| name == field);
        let begun = section
            .fields()
            .iter()
            .any(|field| field.name != "title" && says(field.name))
            || plains(section).iter().any(|field| says(field))
            || Kind::of(section).is_some_and(|kind| !items::keys(kind, content).is_empty());
        if begun { Self::Begun } else { Self::ToDo }
    }
}

/// The field that holds whether a section was declared ready.
#[must_use]
pub fn state_field(section: Section) -> String {
    format!("state-{}", section.as_str())
}

/// The fields of a section that are no text.
#[must_use]
pub fn plains(section: Section) -> &'static [&'static str] {
    match section {
        Section::Purpose => &["purposes"],
        Section::Territory => &["communes"],
        Section::Indicators => &["catalogue"],
        Section::Context
        | Section::Public
        | Section::Roadmap
        | Section::Actions
        | Section::Communication
        | Section::Risks => &[],
    }
}
