//! Readers of official registers: bytes in, typed records and explained rejects out.
//!
//! [`read`] takes a file as published, plain or packed, recognises what it is by its columns, and
//! hands over one record at a time in constant memory. What cannot be used is never dropped in
//! silence: a line or a value becomes a [`Reject`] with its file, line, column and reason; a file
//! that is not what it claims becomes a [`Refusal`]. [`Identifier`] and the types behind it check
//! the numbers by which registers know an organisation, on both sides of the border.
//!
//! Pure: no clock, no chance, no file system, no network.

mod identifier;
mod kind;
mod privacy;
mod reading;
mod refusal;
mod reject;
mod rna;
mod source;

pub use identifier::{
    Fault, Identifier, IdentifierError, Kbo, RnaNumber, Scheme, Siren, Siret, UnknownScheme, VCode,
};
pub use kind::Kind;
pub use privacy::mask_persons;
pub use reading::{Event, Member, ReadError, Summary, read, recognise};
pub use refusal::{Refusal, RefusalReason};
pub use reject::{Reason, Reject};
pub use rna::{Grouping, Layout, ObjectCode, Position, RnaRecord, Seat};
pub use source::{limits::Limits, text::Encoding};
