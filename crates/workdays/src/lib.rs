//! When a time limit ends: working days, public holidays and the ways in which French law counts months.
//!
//! A [`Calendar`] knows the public holidays of a place and its working days; a [`Counting`] is a rule of law that takes
//! the day of an event to the last day of a limit. [`tacit`] says what silence means for a request.
//!
//! Pure: no clock and no time zone of the machine; both are arguments. The rules were written from the texts named
//! beside them. What a competent lawyer must still confirm is said where it is used, not here.

mod calendar;
mod counting;
mod easter;
mod tacit;

pub use calendar::{Calendar, Holiday};
pub use counting::{Counting, last_day};
pub use easter::easter;
pub use tacit::{Silence, tacit};
