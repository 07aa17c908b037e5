//! Every query about calls: what was published, what is being written, who organises, who asks.

pub mod alerts;
pub mod answered;
pub mod calls;
pub mod organisers;
pub mod outages;
pub mod programmes;
pub mod questions;
pub mod sections;
pub mod versions;
