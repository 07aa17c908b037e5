//! Links by evidence: which entries of different registers are one body although no number says so.
//!
//! What registers declare comes first and is settled when files are loaded ([`declared`]). What is
//! left is compared by the crate `linkage`, on `tisserand recompute` ([`running`]): a link is a row
//! with its sum, joined when it is as good as sure, waiting for somebody when it is likely. What
//! people say ([`deciding`]) outlasts every run; every link can be undone.

mod bodies;
mod deciding;
pub(in crate::features::directory) mod declared;
mod evidence;
pub(in crate::features::directory) mod parties;
pub(in crate::features::directory) mod parting;
mod proposing;
mod reading;
mod running;
mod seeing;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod stories;

pub use crate::features::directory::store::links::{Link, Part, Weights};
pub(in crate::features::directory) use deciding::{Spoken, write_down};
pub use deciding::{Verdict, Word, decide};
pub use proposing::{Proposed, is_only_declared, is_only_stated, proposals, propose};
pub(in crate::features::directory) use running::link;
pub(in crate::features::directory) use seeing::within;
pub use seeing::{Counted, Look, Pair, Side, counts, joined_by_evidence, last_said, look, waiting};
