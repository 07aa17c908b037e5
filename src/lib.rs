//! Tisserand: the associations, public bodies and companies of a territory find each other,
//! build projects together, have them funded through one desk, and see what it brought.
//!
//! `shared` is what every feature stands on; `features` is what the product does; `testing` is
//! how its tests see it. Read `ARCHITECTURE.md` first.

pub mod cli;
pub mod features;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
pub mod shared;
#[cfg(test)]
mod testing;
