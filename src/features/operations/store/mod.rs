//! Every query of operations: the shape of the database, its rows, and what may be wrong with it.

pub mod faults;
pub mod rows;
pub mod schema;
