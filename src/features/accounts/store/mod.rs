//! Every query about persons, their codes and their sessions.

pub mod codes;
pub mod factors;
pub mod passkeys;
pub mod persons;
pub mod sessions;
pub mod ways;
