//! Networks: organisations that belong together, by field or on one territory, both sides saying yes.
//! What one of them has to tell is written once and reaches its networks and themes; whoever asks gets
//! one letter a week, and ends it with one click.

mod digest;
mod finding;
mod joining;
mod membership;
mod network;
mod news;
mod pages;
mod panels;
mod store;
#[cfg(test)]
mod stories;

pub use digest::send_digests;
pub use membership::State;
pub use store::letters::{Choice as LetterChoice, choice as letter_choice, forget as forget_letters};

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
