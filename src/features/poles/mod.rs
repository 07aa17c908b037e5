//! Poles (pôles territoriaux de coopération économique et sociale): lasting groupings of associations, enterprises,
//! researchers and public bodies on one territory. A public body recognises one, after a call or where it lives already;
//! each member says yes for itself; the pole keeps its roadmap, and everybody reads it.

mod action;
mod actions;
mod answered;
mod asking;
mod carrying;
mod content;
mod discussing;
mod figures;
mod finding;
mod founding;
mod holding;
mod inviting;
mod letters;
mod pages;
mod panels;
mod pole;
mod review;
mod store;
#[cfg(test)]
mod stories;
mod theme;

pub use action::{Action, Progress};
pub use actions::{By, Recognising, act, publish_review, recognise, step, take_on, write};
pub use asking::say;
pub use carrying::carry;
pub use content::Content;
pub use founding::found;
pub use inviting::{Putting, answer as answer_theme, put_up};
pub use pole::{Pole, Stage, Step, Word};
pub use review::{Figure, Review, Told};
pub use theme::{Ground, Interest, Theme};

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
