//! One report for all: each partner tells its part once, with what it planned and did; whoever leads sends it once; every
//! funder reads the same, with a table of its own money beside it.
//!
//! Figures: `figures`. Who finds it: `finding`. On paper, in the order of the forms that French funders know: `printed`.

mod acts;
mod counted;
mod figures;
mod finding;
mod history;
mod pages;
mod panels;
mod printed;
mod report;
mod store;
#[cfg(test)]
mod stories;
mod typing;
mod waiting;

pub use acts::{say, send, write};
pub use finding::{find, find_at_desk, find_for_organisers, years};
pub use report::{Content, Part};

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
