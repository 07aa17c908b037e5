//! Every query of the desk.

pub mod assignments;
pub mod decisions;
pub mod notified;
pub mod received;
pub mod words;
