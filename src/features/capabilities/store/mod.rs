//! Every query about answers with capabilities, and about messages.

pub mod answers;
pub mod gathered;
pub mod messages;
mod needs;
pub mod offers;
