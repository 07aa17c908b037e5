//! Capacities: what an organisation is for the others, beyond its kind. Dated, several at once. With
//! them, where a public body has its say, and how a support structure can be asked for help.

mod capacity;
mod granting;
mod help;
mod pages;
mod panels;
mod remit;
mod showing;
mod store;
#[cfg(test)]
mod stories;

pub use capacity::{Capacity, Mark};
pub use granting::{grant as grant_by, reach};
pub use remit::{Remit, Scope, territory_of, with_a_say};
pub use showing::show;
pub use store::{Granted, end, grant, held, holders, take_turn};

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
    pages::routes().and(help::routes()).and(panels::routes())
}
