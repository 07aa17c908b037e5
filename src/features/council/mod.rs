//! The council of the desk: associations, companies and public bodies in equal number say together what is asked of everybody: the
//! common form, the pieces, the calendar, who reads; and which indicators tell of associative life. One of them proposes, each seat
//! votes, and what the three colleges want is adopted by one of them, numbered, dated and public.
//!
//! Who sits there and may say something: `finding`. What a decision is and when it is carried: `decision`. What is decided of
//! indicators, and where each stands: `indicators`. The days of a calendar, for lists of what is due and people's calendars: `days`.

mod acts;
mod days;
mod decision;
mod finding;
mod indicators;
mod pages;
mod panels;
mod store;
#[cfg(test)]
mod stories;

pub use acts::{adopt, give_seat, propose, vote};
pub use days::{Coming, Day, adopted as calendar};
pub use decision::{Decision, Limits, State, Subject, Text};
pub use finding::{Council, council};
pub use indicators::{About, Defined, Standing, Standings, Wish, defined, page_of, standings};

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
