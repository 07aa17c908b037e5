//! The reviewer's bench: pairs of entries that may be one organisation, those first where a wrong
//! answer would cost most. One pair at a time, both sides beside each other with their sources, the
//! sum of the evidence, and three answers that a key gives: the same, not the same, undo.
//!
//! What is found, and what becomes of an answer, is the directory's.

mod list;
mod pair;
#[cfg(test)]
mod stories;

use crate::shared::authz::Power;
use crate::shared::i18n::Files;
use crate::shared::web::{Access, Routes, get};

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature: for those who look after the registers.
#[must_use]
pub fn routes() -> Routes {
    let reviewers = Access::Holding(Power::ReviewLinks);
    Routes::new().page("/links", reviewers, get(list::show)).page(
        "/links/{id}",
        reviewers,
        get(pair::show).post(pair::decide),
    )
}
