//! By what answers to a call, or requests of a programme, are looked at: published beforehand, with weights.

use serde::{Deserialize, Serialize};

use crate::shared::i18n::Words;

/// What the weights make together.
pub const TOTAL: u32 = 100;

/// Criteria at most.
pub const CRITERIA_MOST: usize = 12;

/// Every criterion; none where nothing is chosen by them.
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
    /// Whether one may go by them: there are none, or each has words and a weight, and the weights make the whole.
    #[must_use]
    pub fn add_up(&self) -> bool {
        let whole = |one: &Criterion| !one.words.is_empty() && one.weight > 0;
        self.list.is_empty() || (self.total() == TOTAL && self.list.iter().all(whole))
    }

    /// The weights together.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.list
            .iter()
            .map(|criterion| u32::from(criterion.weight))
            .sum()
    }
}
