//! By what answers are looked at: published beforehand, with weights, being several among them.

use serde::{Deserialize, Serialize};

use crate::shared::i18n::Words;

/// What the weights make together.
pub const TOTAL: u32 = 100;

/// Every criterion; none for a call in which nothing is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criteria {
    /// One by one, in the order in which they are read.
    pub list: Vec<Criterion>,
}

/// A criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// What is looked at.
    pub words: Words,
    /// Its weight, in points.
    pub weight: u8,
    /// Whether it is that the answer comes from several organisations that build it together.
    pub several: bool,
}

impl Criteria {
    /// The weights together.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.list
            .iter()
            .map(|criterion| u32::from(criterion.weight))
            .sum()
    }
}
