//! "We could bring…": organisations answer a call, or a petition, first with what they could bring: people,
//! skills, places… in two minutes. Those who agree see each other, and write to each other through the
//! platform: no address is told. What they could bring to whoever may need it, they offer once, on their own page.

mod about;
mod actions;
mod answer;
mod pages;
mod panels;
mod store;
#[cfg(test)]
mod stories;

pub use about::{About, Kind, at};
pub use actions::{Typed, answer, offer, write};
pub use answer::Capability;
pub use store::answers::{Shown, answered_by, of_call, of_petition, shown_by, shown_to_others};

use crate::shared::i18n::Files;
use crate::shared::web::Routes;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes().and(panels::routes())
}
