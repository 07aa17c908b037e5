//! A value.

/// A value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::features::observatory) struct Value {
    /// Code, slug, word or year; empty for the whole.
    pub key: String,
    /// In the smallest part that the measure counts; nothing where nothing can be said.
    pub value: Option<i64>,
    /// Between which bounds it is for certain, or its source places it, in the same part; of an index, its best place and
    /// its worst among the [`Self::units`] that are known.
    pub low: Option<i64>,
    pub high: Option<i64>,
    /// Of when the figures are that the operator brought; 0 where none were.
    pub year: u16,
    /// Whether it is known and not told, because it would tell on somebody.
    pub withheld: bool,
    /// Of how many of its communes nothing was loaded: they are not counted, and where it is all of them there is no value.
    pub unseen: u64,
    /// Organisations or grants it was computed from.
    pub units: u64,
    /// Those of them whose date is known; of employers and jobs the band, of reach how far they act.
    pub dated: u64,
    /// Those of them that have a theme.
    pub themed: u64,
}

impl Value {
    /// The value, or what it is at least.
    pub fn least(&self) -> Option<i64> {
        self.value.or(self.low)
    }
}
