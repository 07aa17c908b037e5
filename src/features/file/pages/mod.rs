//! The pages of an organisation's file, and what they show on the pages of others.

mod adding;
mod aid;
mod bank;
mod checking;
mod commitment;
mod download;
mod panels;
mod piece;
mod profile;
mod show;
mod undertaking;
mod words;
#[cfg(any(test, feature = "fuzzing"))]
pub use words::day;

pub use words::{Country, check as check_said, country, country_of, in_france, is_french};

use crate::shared::web::{Routes, Slot};

/// Every page of this feature.
pub(super) fn routes() -> Routes {
    show::routes()
        .and(adding::routes())
        .and(piece::routes())
        .and(checking::routes())
        .and(download::routes())
        .and(commitment::routes())
        .and(bank::routes())
        .and(profile::routes())
        .and(aid::routes())
        .and(undertaking::routes())
        .panel(Slot::OwnWords, panels::own_words)
        .panel(Slot::Organisation, panels::way_to_the_file)
        .panel(Slot::Acting, panels::acting)
        .panel(Slot::Waiting, panels::what_waits)
}
