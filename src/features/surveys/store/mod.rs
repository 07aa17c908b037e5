//! Every query about surveys.

pub mod papers;
pub mod surveys;
pub mod units;
