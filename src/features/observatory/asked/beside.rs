//! Who gives beside the funder that a question names: to the same organisations, of the same choice and years.

use std::collections::BTreeMap;

use super::Sieve;
use crate::features::observatory::ledger::{NOBODY, Standing};

impl Sieve<'_> {
    /// How many organisations each other funder gives to as well, by place; nothing where the question names no funder. As in
    /// the pairs of all funders, only lines that count make somebody one.
    pub fn beside(&self) -> BTreeMap<u32, u64> {
        let mut beside = BTreeMap::new();
        let Some(funder) = self.funder else {
            return beside;
        };
        let mut givers: Vec<u32> = Vec::new();
        for group in self.ledger.lines.chunk_by(|a, b| a.beneficiary == b.beneficiary) {
            let beneficiary = group[0].beneficiary;
            if beneficiary == NOBODY || !self.is_about(beneficiary) {
                continue;
            }
            let counted = group
                .iter()
                .filter(|line| line.standing == Standing::Counted && self.is_of_its_years(line));
            givers.clear();
            givers.extend(counted.map(|line| line.funder));
            // Lines of one beneficiary stand in the order of their funders.
            givers.dedup();
            if givers.binary_search(&funder).is_ok() {
                for other in givers.iter().filter(|other| **other != funder) {
                    *beside.entry(*other).or_default() += 1;
                }
            }
        }
        beside
    }
}
