//! Petitions (interpellations): any organisation opens a subject before a public body, which answers by a
//! date that is displayed, whoever asks. Those who ask with it only bring the date nearer, by a rule that
//! everyone can read. The answer, its lateness and what became of it are public.

mod actions;
mod answer;
mod becoming;
mod delay;
mod finding;
mod hiding;
mod letters;
mod pages;
mod panels;
mod petition;
mod reminding;
mod sources;
mod store;
#[cfg(test)]
mod stories;

pub use actions::{answer, begin, follow_up, open, support};
pub use answer::{Answer, Outcome};
pub use finding::{Found, address_of, any, find, waiting_by_theme};
pub use petition::{Petition, State, Typed};
pub use reminding::remind;
pub use sources::begun_from;
pub use store::about::of as about;
pub use store::petitions::of_organisation;
pub use store::sources::of as source_of;

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
