//! Every query about applications.

pub mod applications;
pub mod events;
pub mod outcomes;
pub mod signatures;
pub mod versions;
