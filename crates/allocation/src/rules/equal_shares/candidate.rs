//! Projects by their enclosed prices, the cheapest for what they are worth first.

use std::cmp::Ordering;

/// A project with its price of a point, in fractions, enclosed.
#[derive(Clone, Copy)]
pub struct Candidate {
    pub project: usize,
    pub low: i64,
    pub high: i64,
    pub worth: i64,
}

/// Which of two prices for what they are worth is less.
pub fn compare(price: i64, worth: i64, other: i64, other_worth: i64) -> Ordering {
    (i128::from(price) * i128::from(other_worth)).cmp(&(i128::from(other) * i128::from(worth)))
}

/// A project that waits with a lower bound of its price, by that bound.
#[derive(Clone, Copy)]
pub struct Waiting {
    pub project: usize,
    pub low: i64,
    pub worth: i64,
}

impl Candidate {
    /// Back among those that wait.
    pub fn waiting(self) -> Waiting {
        Waiting {
            project: self.project,
            low: self.low,
            worth: self.worth,
        }
    }
}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        compare(self.low, self.worth, other.low, other.worth).then(self.project.cmp(&other.project))
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Waiting {}
