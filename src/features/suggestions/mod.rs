//! Partners are found: for what a call needs, groups of organisations that could bring it together, with
//! the reasons, from the first day and from the registers alone. Nobody is enrolled: a group is an idea,
//! shown to those who asked, and made around somebody who said that they wish for one. Whoever does not wish to be proposed is not.
//!
//! The computation is the crate `matching`, explained to everyone at `/how-partners-are-proposed`.

mod answering;
mod asking;
mod bounds;
mod carried;
mod elsewhere;
mod ledger;
mod lists;
mod occasion;
mod pages;
mod panels;
mod question;
mod register;
mod store;
#[cfg(test)]
mod stories;

pub use carried::{CarriedOut, carried_out, not_carried_out};

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
