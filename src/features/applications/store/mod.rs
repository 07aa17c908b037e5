//! Every query about applications.

pub mod applications;
pub mod budgets;
pub mod events;
pub mod people;
pub mod signatures;
pub mod versions;
