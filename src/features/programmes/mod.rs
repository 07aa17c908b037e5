//! Programmes: what funders of every kind offer, by which rules, with what money. Everybody reads them before
//! any account, and learns from three questions whether one could be for them, and why.

mod actions;
mod api;
mod brief;
mod content;
mod criteria;
mod envelope;
#[cfg(test)]
pub mod example;
mod fitting;
mod home;
mod later;
mod moved;
mod narrowing;
mod pages;
mod panel;
mod programme;
mod promised;
mod store;
#[cfg(test)]
mod stories;

pub use actions::{Keeping, begin, hand_over, publish, set_aside};
pub use api::description;
pub use brief::{Brief, briefs};
pub use content::{Announced, Content, QUESTIONS_MOST, Rate, TOGETHER_MOST};
pub use criteria::{CRITERIA_MOST, Criteria, Criterion, TOTAL};
pub use envelope::{Envelope, Only, by_year};
pub use fitting::{Fit, Fits, Taking, fit, reaches, taking};
pub use later::{Later, joined, lowered, of_later, of_year, place, spread};
pub use moved::moved;
pub use pages::{days, for_whom, funds, given_by, kept, name, offered_by, offered_in};
pub use programme::{Pooled, Programme, State, Version, known_as, known_in};
pub use promised::{hold, later, left_to_all, promise, remaining, set_aside_from, write_later};
pub use store::{
    by_addresses, by_ids, envelopes, find, of_funder, pool, published, said, versions, with_money,
};

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
    pages::routes()
        .and(api::routes())
        .and(home::routes())
        .and(panel::routes())
}
