//! Who exists, and where each fact comes from: organisations, their registers, their search.

mod api;
mod feeds;
pub mod import;
pub mod indexing;
mod joining;
mod likeness;
mod map;
pub mod organisation;
mod pages;
pub mod query;
pub mod recompute;
mod saying;
mod store;
mod withholding;

pub use import::{ImportError, Options as ImportOptions, Outcome as ImportOutcome, import as import_files};
pub use joining::{JoiningError, apart, together};
pub use likeness::{department, domain, kind as compared_kind, name as compared_name, party as compared};
pub use organisation::{Kind, Organisation, Place, State};
pub use pages::names;
pub use store::loading::holders as holders_of_numbers;
pub use store::named::{each_named, each_other_name};
pub use store::organisations::{
    by_ids as published_by_ids, by_key as published_by_key, count as count_published,
};
pub use withholding::{WithholdingError, absent, key_in_address, publish, withhold};

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
