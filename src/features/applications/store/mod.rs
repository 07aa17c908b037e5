//! Every query about applications.

pub mod applications;
pub mod events;
pub mod signatures;
pub mod versions;
