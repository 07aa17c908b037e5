//! "We could bring…": organisations answer a call, or a petition, first with what they could bring: people,
//! skills, places… in two minutes. Those who agree see each other, and write to each other through the
//! platform: no address is told. What they could bring to whoever may need it, they offer once, on their own page, until a day; whoever
//! acts for an organisation writes to them about it there.

mod about;
mod actions;
mod answer;
mod gathering;
mod missing;
mod pages;
mod panels;
mod reminding;
mod store;
#[cfg(test)]
mod stories;
mod topic;

pub use about::{About, Kind, at};
pub use actions::{Typed, answer, offer, write};
pub use answer::{Capability, usual_end};
pub use reminding::remind;
pub use store::answers::{answered_by, of_call, of_petition};
pub use store::offers::{Changed, Shown, changed, gone, last_said, shown};
pub use topic::Topic;

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
