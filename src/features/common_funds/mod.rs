//! Common funds: associations pool their own money, for investment or research. One body, one vote, whatever it brings: they adopt
//! their rules, let others in and draw money by votes; a ledger says to the cent what came and went. The money itself is on an account
//! that the rules name, under a lawful form that they state; nothing here moves it. Whoever holds it may offer a programme at the desk,
//! as any funder.
//!
//! What is proposed and when it is carried: `fund`. The ledger: `book`. Who reads and does what: `finding`.

mod acts;
mod book;
mod desk;
mod finding;
mod fund;
mod pages;
mod panels;
mod store;
#[cfg(test)]
mod stories;

pub use acts::{agree, begin, carry, note, pay_for, promise, propose, vote};
pub use book::{Book, Entry, Refusal};
pub use finding::{Found, find};
pub use fund::{Detail, Fund, LawfulForm, Motion, Promise, State, Vote};

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
