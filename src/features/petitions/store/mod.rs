//! Every query about petitions, their supports and their answers.

pub mod about;
pub mod petitions;
pub mod said;
pub mod sources;
pub mod supports;
