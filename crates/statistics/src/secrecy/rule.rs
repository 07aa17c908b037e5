//! Which cells may not be shown by themselves.

/// What a cell stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// How many organisations or persons are in it. Each is in one cell of a table only.
    pub units: u64,
    /// The sum of what they have (cents, jobs, hours); for a table of numbers of units, `units` again.
    pub value: i64,
    /// The most that one of them has.
    pub largest: i64,
}

/// When a cell is sensitive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// The fewest units that may be shown.
    pub fewest: u64,
    /// The greatest share of the value that one may have, 0 to 1; `None`: it does not matter.
    pub dominance: Option<f64>,
    /// How wide, as a share of a sensitive value, the range must at least be in which strangers can place it: 0.1
    /// is a tenth.
    pub width: f64,
}

/// Why a cell is sensitive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitive {
    /// Too few are in it.
    Few,
    /// One of them makes almost all of it.
    Dominated,
}

impl Rule {
    /// French official statistics on organisations: three units at least, none with more than 85 %.
    pub const ORGANISATIONS: Self = Self {
        fewest: 3,
        dominance: Some(0.85),
        width: 0.1,
    };
    /// Of natural persons, as for fiscal households in small squares: eleven at least.
    pub const PERSONS: Self = Self {
        fewest: 11,
        dominance: None,
        width: 0.1,
    };

    /// Whether a cell may not be shown, and why. An empty cell may: that nobody is there is no secret of anybody.
    #[must_use]
    pub fn sensitive(&self, cell: &Cell) -> Option<Sensitive> {
        let share = |share: f64| cell.largest as f64 > share * cell.value as f64;
        match cell.units {
            0 => None,
            units if units < self.fewest => Some(Sensitive::Few),
            _ if self.dominance.is_some_and(share) => Some(Sensitive::Dominated),
            _ => None,
        }
    }

    /// The width that the range of a sensitive value must have: at least one.
    pub(super) fn needed(&self, value: i64) -> i64 {
        ((self.width * value as f64).ceil() as i64).max(1)
    }
}
