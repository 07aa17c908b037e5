//! Every query about an organisation's file.

pub mod aid;
pub mod away;
pub mod bank;
pub mod checks;
pub mod people;
pub mod pieces;
pub mod profiles;
pub mod reminders;
pub mod undertaking;
