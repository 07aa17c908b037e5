//! Every query of the desk.

pub mod conflicts;
pub mod decisions;
pub mod received;
pub mod words;
