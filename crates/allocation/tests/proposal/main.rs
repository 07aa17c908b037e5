//! Who pays what: the proposal, against every other of small tables, and on tables of the size of a metropolis.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod always;
mod every;
mod partners;
mod programmes;
mod stories;
