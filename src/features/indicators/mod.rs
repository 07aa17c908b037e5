//! Indicators: a catalogue of what can be counted, each with its definition, unit, way of measuring and
//! source; and what organisations counted. The territory's file begins the catalogue, organisations propose
//! others, the council adopts and retires them ([`decided`]), public bodies choose those by which a policy of theirs is followed. Nothing here orders organisations
//! by a value.

mod catalogue;
mod measured;
mod open;
mod pages;
mod panel;
mod store;
#[cfg(test)]
mod stories;
mod value;

pub use catalogue::{Hidden, Indicator, State, all, decided, with_hidden};
pub use measured::shown as measured_by_all;
pub use measured::{Measured, measure, unmeasure};
pub use open::{Open, Opening, noted_at};
pub use pages::{Withdrawn, withdrawn};
pub use store::measured::noted_at as measured_at;
pub use store::measured::{ever_of_project as ever_measured_of, of_project as measured_of};
pub use value::{parse as parse_value, written as written_value};

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
    pages::routes().and(panel::routes())
}
