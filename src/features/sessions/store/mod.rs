//! Every query about sessions.

pub mod hearings;
pub mod proposals;
pub mod sessions;
pub mod simulations;
pub mod votes;
