//! Two languages in step: each text exists in both, and says in which state of the other it was last
//! known to say the same.

use super::budget::BudgetFlow;
use super::content::{Content, Section, hash};
use super::items;
use super::project::Project;
use crate::shared::i18n::Lang;

/// How a text stands in two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twin {
    /// Nothing is written in either.
    Empty,
    /// Both say the same.
    InStep,
    /// It is written in the other language only.
    Missing(Lang),
    /// The other changed since this one was last known to say the same.
    Stale(Lang),
}

/// How a text stands in two languages.
#[must_use]
pub fn twin(content: &Content, field: &str, first: Lang, second: Lang) -> Twin {
    let empty = super::content::Value::default();
    let one = content.value(field, first.code()).unwrap_or(&empty);
    let other = content.value(field, second.code()).unwrap_or(&empty);
    match (one.words.is_empty(), other.words.is_empty()) {
        (true, true) => return Twin::Empty,
        (true, false) => return Twin::Missing(first),
        (false, true) => return Twin::Missing(second),
        (false, false) => {}
    }
    if one.source_hash == hash(&other.words) || other.source_hash == hash(&one.words) {
        return Twin::InStep;
    }
    // Whichever was saved first has not followed.
    match one.saved_at < other.saved_at {
        true => Twin::Stale(first),
        false => Twin::Stale(second),
    }
}

/// A text that is not in step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// In which section it is written; none where it says what a payment between partners is for.
    pub section: Option<Section>,
    /// Its field.
    pub field: String,
    /// How it stands: [`Twin::Missing`] or [`Twin::Stale`].
    pub twin: Twin,
}

/// What a project's two languages lack, in its texts and in what those who have a budget pay each other for; nothing for a
/// project of one language, or whose texts are all in step. A text that is written in neither is no gap here: its section says
/// that it is to be done.
#[must_use]
pub fn gaps(project: &Project, content: &Content, flows: &[BudgetFlow]) -> Vec<Gap> {
    let Some(second) = project.second_language else {
        return Vec::new();
    };
    let texts = Section::ALL.iter().flat_map(|section| {
        let own = fields(*section, content).into_iter();
        own.map(move |field| (Some(*section), field))
    });
    let payments = flows.iter().map(|flow| (None, flow.field()));
    let every = texts.chain(payments).map(|(section, field)| Gap {
        section,
        twin: twin(content, &field, project.language, second),
        field,
    });
    every
        .filter(|gap| matches!(gap.twin, Twin::Missing(_) | Twin::Stale(_)))
        .collect()
}

/// Every text field of a section, those of its actions or indicators among them.
#[must_use]
pub fn fields(section: Section, content: &Content) -> Vec<String> {
    let own = section.fields().iter().map(|field| field.name.to_owned());
    own.chain(items::texts(section, content)).collect()
}
