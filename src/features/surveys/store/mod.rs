//! Every query about surveys.

pub mod surveys;
pub mod units;
