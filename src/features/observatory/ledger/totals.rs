//! What all lines come to, reckoned once for a version of the data: pages say it at each visit, and a country has millions of lines.

use std::collections::{BTreeSet, HashMap};

use super::{Line, NOBODY, Party, Standing, alike, year_bit};
use crate::features::observatory::counting::Sum;

/// What the lines that count come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::features::observatory) struct Totals {
    /// How many there are.
    pub counted: u64,
    /// Of those, how many go to somebody whose commune is known, and whose theme is.
    pub placed: u64,
    pub themed: u64,
    /// Whether each funder is told of in every year that any is: else one year says nothing against another.
    pub steady: bool,
    /// Places of the files that they come from.
    pub files: BTreeSet<u16>,
    /// What each funder gives, by its place among the parties.
    pub given: HashMap<u32, Sum>,
}

impl Totals {
    pub fn of(lines: &[Line], parties: &[Party]) -> Self {
        let mut totals = Self::default();
        let mut told: HashMap<u32, u64> = HashMap::new();
        for line in lines.iter().filter(|line| line.standing == Standing::Counted) {
            totals.counted += 1;
            totals.given.entry(line.funder).or_default().add(line);
            *told.entry(line.funder).or_default() |= year_bit(line.year);
            totals.files.insert(line.file);
            if line.beneficiary != NOBODY {
                let party = &parties[line.beneficiary as usize];
                totals.placed += u64::from(party.commune.is_some());
                totals.themed += u64::from(party.themes != 0);
            }
        }
        totals.steady = alike(told.into_values());
        totals
    }
}
