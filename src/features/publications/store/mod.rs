//! What is kept of publications, and of works of before.

pub mod lists;
pub mod publications;
pub mod series;
pub mod works;
