//! Sharing money and work out by rules that anybody can replay.
//!
//! * [`pabulib`] reads and writes `.pb`, the exchange format of votes on budgets.
//! * [`rules`] decides such a file: greedily, or by equal shares.
//! * [`funders`] shares requests between envelopes, to the cent.
//! * [`proposal`] proposes who pays what, none doing worse than the best that was found for it alone, with a proved
//!   bound; [`check`] verifies it on its own;
//!   [`robustness`] says what of it is contested; [`mirrors`] are other ways to share, to hold it against.
//! * [`headroom`] is what small-aid rules leave to an undertaking, whatever pays it.
//! * [`conditions`] resolves commitments that wait for each other; [`completion`] says who could give what is missing.
//! * [`instalments`] divides an award in payments, and what is paid back of it.
//! * [`assignment`] says who reads which request.
//!
//! Pure and exact: money is whole units or exact fractions, never a float; the same input gives the same
//! answer, to the byte. No clock, no chance, no file system, no network.

pub mod assignment;
pub mod check;
pub mod completion;
pub mod conditions;
pub mod funders;
pub mod headroom;
pub mod instalments;
pub mod mirrors;
pub mod pabulib;
pub mod proposal;
pub mod robustness;
pub mod rules;

mod decimal;

pub use decimal::{Decimal, DecimalError};
