//! Emerging needs: what associations see first. One signals a need, others say that they see it too, and from it one may
//! begin a petition. Whoever does not wish to be named is counted, and only where the count tells on nobody
//! (`need::Seen`). A need that must not be public is withdrawn, with a reason that everybody reads.

mod acts;
mod need;
mod pages;
mod panel;
mod store;
#[cfg(test)]
mod stories;

pub use acts::{see, signal};
pub use need::{Need, Typed};

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
