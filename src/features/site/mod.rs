//! The site around the directory: what the law asks every site to say, and how one objects.

mod legal;
mod objection;
mod objection_pages;
mod objection_work;
mod store;
#[cfg(test)]
mod stories;

pub use objection::{Objection, Subject};
pub use objection_work::{Told, WorkError, close, hide, list, unhide};

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
    legal::routes().and(objection_pages::routes())
}
