//! Past grants, as public bodies publish them.
//!
//! [`read`] takes a file in the official schema or in one of its many relatives, recognises it by
//! its columns and hands over one [`GrantRecord`] at a time, like the readers of registers: what
//! cannot be taken as it stands is a [`crate::Reject`] with its line and reason. Three things are
//! typed rather than guessed: money voted and money paid, single grants and totals, grants and what
//! is none (prices, refunds, loans). [`Groups`] divides what several beneficiaries share;
//! [`settle`] finds the same grant in several sources, so that a sum counts it once.

mod amount;
mod book;
mod cells;
mod columns;
mod date;
mod groups;
mod named;
mod names;
mod number;
mod objects;
mod party;
pub(crate) mod person;
mod reading;
mod record;
mod rough;
mod row;
mod same;
mod settle;
mod share;
mod sheets;
mod sink;
mod spelling;
mod state;
mod survey;

pub use amount::{AmountError, Cents, DecimalMark, Evidence};
pub use date::Period;
pub use groups::{Group, Groups, Split};
pub use named::named_purpose;
pub use reading::{Given, read, recognise};
pub use record::{Aid, Doubt, Extent, GrantRecord, Layout, Money, Party};
pub use rough::{Rough, payer};
pub use same::{Same, Told, fingerprint, project_key, said_purpose, same_grant};
pub use settle::{NotAdded, Tally, Verdict, settle, tally};
pub use share::Share;
pub use sink::{Event, Member, Summary};
