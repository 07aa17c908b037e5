//! Every query about networks, their members, their news and the letters that tell it.

pub mod letters;
pub mod members;
pub mod networks;
pub mod news;
