//! The living demonstration: fictitious persons in every role around the fictitious register, and a
//! page on which one becomes each of them with one click. Only `tisserand demo` shows it, only to
//! whoever sits at this machine.

mod cast;
mod filling;
mod pages;
mod papers;
mod play;
mod scenes;
#[cfg(test)]
mod stories;

pub use filling::{FillError, fill};

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
    pages::routes()
}
