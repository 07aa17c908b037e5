//! Every query of the desk.

pub mod assignments;
pub mod awaited;
pub mod decisions;
pub mod left;
pub mod letters;
pub mod marks;
pub mod notified;
pub mod paid;
pub mod past;
pub mod received;
pub mod votes;
pub mod words;
