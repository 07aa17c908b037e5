//! Every query about applications.

pub mod applications;
pub mod bringing;
pub mod carried;
pub mod events;
pub mod mergers;
pub mod outcomes;
pub mod signatures;
pub mod together;
pub mod versions;
