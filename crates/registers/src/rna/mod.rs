//! The répertoire national des associations, as the Ministry of the Interior publishes it.
//!
//! Two families of files, each in several layouts over the years:
//! * `waldec`, the register since 2009 (39 columns; 41 with telephone and electronic address);
//! * `import`, the one before (23, 24 or 26 columns), whose position `R` points to the number
//!   under which the association continues in `waldec`.
//!
//! Columns are found by name, so their order and the presence of others do not matter.

mod columns;
mod reading;
mod record;

pub use record::{Grouping, ObjectCode, Position, RnaRecord, Seat};

pub(crate) use columns::{locate, needed};
pub(crate) use reading::read;
