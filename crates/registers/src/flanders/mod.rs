//! The Verenigingsregister of Flanders: JSON as its public interface answers.
//!
//! One answer (`{"vereniging": {…}, "metadata": {…}}`), an array of them, or the whole register with
//! one on each line. Names of members are matched in whatever case. An association that stopped, was
//! a double or left the public stream is only a number there, marked `teVerwijderen`.
//!
//! **Not kept**, wherever it stands: contact details and representatives, who are persons. A
//! correspondence address is often where somebody lives, so of it only the municipality is kept.
//!
//! The shapes are those of the register's own source (`Informatievlaanderen/association-registry` at
//! 865ca05, `Public.Api`, August 2026).

mod document;
mod reading;
mod record;

pub use record::{
    FlemishArea, FlemishAssociation, FlemishPlace, FlemishPlaceKind, FlemishPresence, FlemishState,
};

pub(crate) use reading::{read, recognise};

/// JSON has no columns.
pub(crate) fn needed() -> Vec<&'static str> {
    Vec::new()
}
