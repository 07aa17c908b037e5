//! Every query about poles.

pub mod carrying;
pub mod life;
pub mod members;
pub mod poles;
pub mod remarks;
pub mod themes;
