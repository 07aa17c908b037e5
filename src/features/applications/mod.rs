//! Applications: a project answers a call. What it says is frozen, every partner signs the same version, known by
//! its hash, the lead sends it, and everyone has a receipt. Until it was sent it exists for its partners only.
//!
//! Where it stands: `lifecycle`. The rule of the last second: `deadline`. What lacks: `lacks`. What is signed:
//! `frozen`.

mod acts;
mod application;
mod checking;
mod deadline;
mod finding;
mod frozen;
mod lacks;
mod lifecycle;
mod pages;
mod panels;
mod printed;
mod receipt;
mod store;
#[cfg(test)]
mod stories;
mod together;
mod words;

use acts::signing;

pub use application::{Application, Channel, Signature, Version};
pub use lifecycle::{State, Step};
pub use store::applications::sent_to;

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
