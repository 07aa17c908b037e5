//! Every query of the directory.

pub mod contours;
pub mod entries;
pub mod imports;
pub mod loading;
pub mod organisations;
pub mod withholdings;
