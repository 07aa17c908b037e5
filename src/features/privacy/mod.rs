//! Personal data: what is held of a person, why, how long; how they take it along, and leave.
//!
//! One list (`holding::HOLDINGS`) names every table that speaks of persons. The export, the erasure,
//! the retention and the public register of processing activities all follow it, so that they cannot
//! say different things; a test refuses a table of persons that is not in it.

mod erasing;
mod holding;
mod keeping;
mod pages;
mod store;
#[cfg(test)]
mod stories;

pub use keeping::{Kept, keep};

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
