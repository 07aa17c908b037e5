//! Every query about projects.

pub mod attributed;
pub mod budget;
pub mod files;
pub mod needs;
pub mod partners;
pub mod people;
pub mod projects;
pub mod requested;
pub mod talks;
pub mod told;
pub mod values;
