//! Elected contacts: whom an organisation turns to among the elected of its area of action, by
//! territory and theme. Kept by the public bodies, each for itself, with dates. They act publicly: a
//! name, a public function, a public address. Never a leader of an association.

mod contact;
mod keeping;
mod pages;
mod panel;
mod store;
#[cfg(test)]
mod stories;

pub use contact::Contact;
pub use keeping::keep;

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
