//! Every query about persons, their codes and their sessions, and what providers call them.

pub mod codes;
pub mod factors;
pub mod identities;
pub mod passkeys;
pub mod persons;
pub mod sessions;
pub mod visits;
pub mod ways;
