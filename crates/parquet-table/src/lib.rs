//! Reads flat Parquet files row by row, and writes them, one row group after the other.
//!
//! Some publishers of large tables offer them in this format only. A file is read one row group at
//! a time, and of that only the columns that are asked for: memory holds their compressed bytes and
//! one batch of rows. Nested and repeated columns are no table and are refused.
//!
//! The crate stands alone so that what the format costs to build is paid where it is used.
//!
//! Pure: no clock, no chance, no file system, no network.

mod batch;
mod chunk;
mod file;
mod texts;
mod write;

pub use batch::{Cell, Row};
pub use file::{Error, Table, begins};
pub use texts::Texts;
pub use write::{Kind, Values, Writer, written};
