//! Every query about an organisation's file.

pub mod aid;
pub mod bank;
pub mod people;
pub mod pieces;
pub mod profiles;
pub mod reminders;
