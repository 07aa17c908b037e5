//! The table: a session of the desk's committee. Several funders bring their programmes, three colleges of equal weight sit around
//! what associations request together, everybody sees the same live figures, and each funder decides for itself.
//!
//! Who comes and reads what: `finding`. Its days for everybody: `calendar`. What is on the table: `table`. Suppositions: `supposing`, `spare`; promises that wait for each
//! other: `promises`; proposals of allocation, which are advice and nothing else: `inputs`, `proposing`; who asks is heard first: `hearing`; votes: `voting`, `casting`; what a session
//! leaves to whoever decides: `advising`.

mod acts;
mod advising;
mod calendar;
mod casting;
mod finding;
mod hearing;
mod inputs;
mod minutes;
mod pages;
mod panels;
mod pots;
mod promises;
mod proposing;
mod rooms;
mod seating;
mod session;
mod spare;
mod store;
#[cfg(test)]
mod stories;
mod supposing;
mod table;
mod told;
mod voting;

pub use acts::{By, convene, give_seat, seed, take_part};
pub use casting::cast;
pub use finding::{SPEAKS, find};
pub use hearing::hear;
pub use pages::college_key;
pub use seating::{Given, Proposed, Row, Seating, own_seat, own_seats, speaking};
pub(crate) use session::words;
pub use session::{College, Part, Seat, Session, State, are_equal};
pub use store::hearings::{Coming, coming};
pub use voting::{Choice, Count, Opinion, Vote, count, is_counted};

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
    pages::routes().and(panels::routes()).and(calendar::routes())
}
