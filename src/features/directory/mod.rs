//! Who exists, and where each fact comes from: organisations, their registers, their search.

mod api;
mod feeds;
pub mod import;
pub mod indexing;
mod map;
pub mod organisation;
mod pages;
pub mod query;
mod store;
mod withholding;

pub use organisation::{Kind, Place, State};
pub use store::organisations::count as count_published;
pub use withholding::{WithholdingError, key_in_address, publish, withhold};

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
    Routes::new()
        .and(pages::routes())
        .and(api::routes())
        .and(feeds::routes())
}
