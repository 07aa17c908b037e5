//! Sharing money and work out by rules that anybody can replay.
//!
//! * [`pabulib`] reads and writes `.pb`, the exchange format of votes on budgets.
//! * [`rules`] decides such a file: greedily, or by equal shares.
//! * [`funders`] shares requests between envelopes, to the cent.
//! * [`assignment`] says who reads which request.
//!
//! Pure and exact: money is whole units or exact fractions, never a float; the same input gives the same
//! answer, to the byte. No clock, no chance, no file system, no network.

pub mod assignment;
pub mod funders;
pub mod pabulib;
pub mod rules;

mod decimal;

pub use decimal::{Decimal, DecimalError};
