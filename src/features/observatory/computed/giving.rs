//! What comes together of grants, each counted once.

use std::collections::HashSet;

use territory::Measure;

use super::tally::Tally;
use super::{Asked, Keys};
use crate::features::observatory::joint::Joint;
use crate::features::observatory::ledger::{NOBODY, Standing};
use crate::features::observatory::population::ELSEWHERE;

/// A grant is small below this, in cents (`reference/methods.md` §7.1, indicator 8): practice, not statistics, sets it.
const SMALL: i64 = 100_000;

impl Asked<'_> {
    pub(super) fn grants(&self, keys: &Keys) -> Vec<Tally> {
        let mut tallies = self.tallies(keys);
        let mut elsewhere = 0_u64;
        let measure = self.observed.measure;
        let several = match measure {
            Measure::CoFunding => self.of_several_funders(),
            _ => HashSet::new(),
        };
        let counted = (0_u32..).zip(&self.ledger.lines);
        for (place, line) in counted.filter(|(_, line)| match measure {
            _ if line.standing != Standing::Counted => false,
            Measure::CoFunding => line.named,
            Measure::Concentration => line.beneficiary != NOBODY,
            _ => true,
        }) {
            let party = (line.beneficiary != NOBODY).then(|| &self.ledger.parties[line.beneficiary as usize]);
            let commune = party.and_then(|party| party.commune).unwrap_or(ELSEWHERE);
            let themes = party.map_or(0, |party| party.themes);
            if !self.holds(commune, themes) {
                elsewhere += u64::from(commune == ELSEWHERE);
                continue;
            }
            self.under(keys, commune, themes, line.year, |key| {
                if key >= tallies.len() {
                    tallies.resize_with(key + 1, Tally::default);
                }
                let tally = &mut tallies[key];
                tally.units += 1;
                tally.dated += u64::from(line.year > 0);
                tally.themed += u64::from(themes != 0);
                tally.cents = tally.cents.saturating_add(line.cents);
                match measure {
                    Measure::Concentration => tally.receives(line.beneficiary, line.cents),
                    Measure::CoFunding => tally.met += u64::from(several.contains(&place)),
                    _ => tally.met += u64::from(line.cents < SMALL),
                }
            });
        }
        // None here, but nobody says where all the others went: that is not zero.
        if elsewhere > 0 && !self.everywhere && tallies.iter().all(|tally| tally.units == 0) {
            for tally in &mut tallies {
                tally.silent = true;
            }
        }
        tallies
    }

    /// The places of the lines of projects that several funders pay.
    fn of_several_funders(&self) -> HashSet<u32> {
        let projects = self.ledger.joint.iter().filter(|one| one.joint == Joint::Funders);
        projects.flat_map(|one| one.lines.iter().copied()).collect()
    }
}
