//! Readers of official registers: bytes in, typed records and explained rejects out.
//!
//! [`Identifier`] and the types behind it check the numbers by which registers know an
//! organisation, on both sides of the border.

mod identifier;
mod privacy;

pub use identifier::{
    Fault, Identifier, IdentifierError, Kbo, RnaNumber, Scheme, Siren, Siret, UnknownScheme, VCode,
};
pub use privacy::mask_persons;
