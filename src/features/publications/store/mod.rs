//! What is kept of publications, of what is said about them, and of works of before.

pub mod lists;
pub mod meetings;
pub mod messages;
pub mod publications;
pub mod series;
pub mod works;
