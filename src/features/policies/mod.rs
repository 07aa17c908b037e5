//! Public policies: what calls, petitions, opinions and indicators are about. Each is named by the
//! public body that carries it, in a few words and up to three languages; its page shows all that
//! serves it.

mod naming;
mod pages;
mod panel;
mod policy;
mod store;
#[cfg(test)]
mod stories;

pub use naming::name;
pub use policy::Policy;
pub use store::{all, by_id, find};

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
