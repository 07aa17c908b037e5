//! Every query of the desk.

pub mod advice;
pub mod answered;
pub mod assignments;
pub mod awaited;
pub mod confirmed;
pub mod decisions;
pub mod left;
pub mod letters;
pub mod marks;
pub mod notified;
pub mod paid;
pub mod past;
pub mod phases;
pub mod received;
pub mod registered;
pub mod relayed;
pub mod scarce;
pub mod seats;
pub mod spoken;
pub mod votes;
pub mod words;
pub mod years;
