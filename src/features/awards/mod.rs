//! Grants in the open: what funders granted at the desk, in the formats that others read, and how long each took to answer.
//! Written anew every night as files whose addresses stay. Grants of before the desk are the Observatory's: nothing is said
//! here that a register says, so that whoever adds both up counts each euro once.
//!
//! How an award stands in each format: the crate `open_grants`. From the database to decisions: `reading`; to awards: `gathering`.
//! The files: `writing`, `kept`; when they are written: `renewing`. How long funders took: `times`, as a table `spoken`.

mod checking;
mod gathering;
mod kept;
mod pages;
mod panel;
mod reading;
mod renewing;
mod spoken;
#[cfg(test)]
mod stories;
mod times;
mod writing;

pub use checking::check;
pub use kept::{File, Listed, Together, datasets, together, written_at};
pub use renewing::{look_after, publish};

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
