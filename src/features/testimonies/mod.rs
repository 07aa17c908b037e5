//! Testimonies: of a project that was sent to nobody, taken back or turned down, no funder and no organiser reads a report.
//! Each partner says in a few words what it did, and another partner, who was there, confirms it. From then on it counts as done
//! where partners are looked for, as what a report tells that somebody accepted.
//!
//! Two words are needed, of two organisations and two persons: nobody proves what they tell themselves.

mod acts;
mod correcting;
mod pages;
mod panel;
mod store;
#[cfg(test)]
mod stories;
mod testimony;

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
    pages::routes().and(panel::routes())
}
