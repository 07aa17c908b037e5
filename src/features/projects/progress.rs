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

    /// Where a section stands: begun is what holds a word, ready what its writers said of that; nothing is not ready.
    #[must_use]
    pub fn of(section: Section, content: &Content) -> Self {
        let says = |field: &str| content.beginning(field).any(|(name, ..)| name == field);
        let begun = section
            .fields()
            .iter()
            .any(|field| field.name != "title" && says(field.name))
            || plains(section).iter().any(|field| says(field))
            || Kind::of(section).is_some_and(|kind| !items::keys(kind, content).is_empty());
        match (begun, content.plain(&state_field(section))) {
            (false, _) => Self::ToDo,
            (true, "ready") => Self::Ready,
            (true, _) => Self::Begun,
        }
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
