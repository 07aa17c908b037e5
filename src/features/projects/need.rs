//! What a project still looks for: its missing pieces, for those who could bring them.

use matching::Resource;

/// Something a project still looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its number.
    pub id: i64,
    /// What kind of thing it is.
    pub resource: Resource,
    /// What it is, in the project's words.
    pub words: String,
    /// How much the project depends on it, from 1 to 3.
    pub weight: u8,
    /// Whether the call that the project answers says so, and not the project itself.
    pub of_call: bool,
}
