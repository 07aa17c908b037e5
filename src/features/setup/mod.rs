//! Fetching the registers of the territory from where they are published, and loading them.
//!
//! `sources.toml` of the territory says what there is and where. Each source has a folder under
//! `downloads/` with its one file, what is known of it, and which of its bytes were loaded. A source
//! that fails does not stop the next; the same command goes on where it stopped.

mod listing;
mod loaded;
mod sources;
mod work;

pub use listing::{Listed, list};
pub use sources::{Access, Source, Sources};
pub use work::{Choice, SetupError, State, Told, setup};

use crate::shared::i18n::Files;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// Bytes in megabytes, rounded up: something is never nothing.
fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1_000_000)
}
