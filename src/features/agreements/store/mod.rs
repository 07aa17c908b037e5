//! Every query about agreements and their money.

pub mod agreements;
pub mod amendments;
pub mod audits;
pub mod commitments;
pub mod due;
pub mod money;
pub mod parties;
pub mod publishing;
pub mod words;
