//! Every query about sessions.

pub mod proposals;
pub mod sessions;
pub mod simulations;
pub mod votes;
