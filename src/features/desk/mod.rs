//! The desk: several funders examine one application together, and each decides for itself. What is read, asked and
//! thought of it is shared; notes, envelopes and decisions are each funder's own.
//!
//! Who reads what: `finding`. What is requested, promised and missing: `coverage`. Where a decision stands: `decision`;
//! how it comes there: `deciding`.

mod acts;
mod coverage;
mod deciding;
mod decision;
mod finding;
mod pages;
mod panels;
mod store;
#[cfg(test)]
mod stories;
mod words;

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
