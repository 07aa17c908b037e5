//! Files that partners attach to their project.

use crate::shared::uploads::{Format, State};

/// Files of one project at most, and bytes that they may have together.
pub const MOST: usize = 40;
/// See [`MOST`].
pub const TOGETHER_MOST: u64 = 100 * 1024 * 1024;

/// A file of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its number in the project.
    pub id: i64,
    /// The hash of its bytes, under which it is kept.
    pub sha256: String,
    /// What it is called.
    pub name: String,
    /// How long it is.
    pub bytes: u64,
    /// What it is.
    pub format: Format,
    /// What is known of it.
    pub state: State,
    /// Who added it.
    pub person: Option<i64>,
    /// For which organisation.
    pub organisation: Option<i64>,
    /// When, in seconds.
    pub added_at: i64,
}
