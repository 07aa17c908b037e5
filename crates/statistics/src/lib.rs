//! Figures anyone can recompute: how money is spread, what a survey says and how sure it is, what a table may
//! show without telling on anybody, how long associations live, who is funded by the same.
//!
//! Every public item gives its formula, its unit, what it refuses, and where the method is written. Money comes
//! as whole cents and is added up without rounding; only shares and indices are real numbers.
//!
//! Pure and repeatable: the same values in any order give the same figures, chance is a seed. No clock, no file
//! system, no network.

pub mod bands;
pub mod concentration;
pub mod development;
pub mod network;
pub mod secrecy;
pub mod survey;
pub mod survival;
