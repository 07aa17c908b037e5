//! The lines behind one value of a figure: all of them for a page, some after the others for a file.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use super::{MANY, Sieve};
use crate::features::observatory::counting::told_of;
use crate::features::observatory::ledger::{Line, NOBODY, Standing};

/// Where a line stands among others: the latest first.
pub(in crate::features::observatory) type Place = (Reverse<u16>, i64);

/// Where a line stands.
pub(in crate::features::observatory) fn place(line: &Line) -> Place {
    (Reverse(line.year), line.id)
}

impl Sieve<'_> {
    /// The lines behind one value of a figure, the latest first.
    pub fn behind(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        self.each_behind(|line| lines.push(*line));
        lines.sort_unstable_by_key(place);
        lines
    }

    /// Those of them that come next after a place, so many at most: whoever takes them all holds no more than twice so many at
    /// once, whatever there are.
    pub fn behind_after(&self, after: Option<Place>, most: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        self.each_behind(|line| {
            if after.is_none_or(|after| place(line) > after) {
                lines.push(*line);
            }
            if lines.len() == most * 2 {
                lines.select_nth_unstable_by_key(most, place);
                lines.truncate(most);
            }
        });
        lines.sort_unstable_by_key(place);
        lines.truncate(most);
        lines
    }

    fn each_behind(&self, mut each: impl FnMut(&Line)) {
        let least = self.tenths.map(|tenths| self.received_least(tenths));
        for group in self.groups() {
            let own = group.clone().next().map(|line| line.beneficiary);
            if least
                .as_ref()
                .is_some_and(|least| own.is_none_or(|own| !least.contains(&own)))
            {
                continue;
            }
            let counted = || group.clone().filter(|line| line.standing == Standing::Counted);
            let gives = |wanted: u32| counted().any(|line| line.funder == wanted);
            if let Some(funders) = self.funders {
                let mut own: Vec<u32> = counted().map(|line| line.funder).collect();
                own.dedup();
                let nobody = counted().next().is_none_or(|line| line.beneficiary == NOBODY);
                if nobody || !(own.len() == funders || funders >= MANY && own.len() >= MANY) {
                    continue;
                }
            }
            let both = [self.with, self.funder];
            if self.with.is_some() && both.into_iter().flatten().any(|one| !gives(one)) {
                continue;
            }
            let mut told: HashMap<_, usize> = HashMap::new();
            if self.alike {
                counted().for_each(|line| *told.entry(told_of(line)).or_default() += 1);
            }
            let is_alike = |line: &Line| {
                line.beneficiary != NOBODY && told.get(&told_of(line)).is_some_and(|many| *many > 1)
            };
            let own = group
                .filter(|line| !self.alike || is_alike(line))
                .filter(|line| self.joint.as_ref().is_none_or(|joint| joint.contains(&line.id)))
                .filter(|line| {
                    line.standing == self.standing && (self.cents.0..self.cents.1).contains(&line.cents)
                });
            own.for_each(&mut each);
        }
    }

    /// The organisations that received least, so many tenths of them, each whole; of equal sums in the order of their
    /// places.
    fn received_least(&self, tenths: usize) -> HashSet<u32> {
        let counted = |line: &&Line| line.standing == Standing::Counted && line.beneficiary != NOBODY;
        let mut received: Vec<(i64, u32)> = self
            .groups()
            .filter_map(|group| {
                let mut counted = group.filter(counted).peekable();
                let beneficiary = counted.peek()?.beneficiary;
                let cents = counted.fold(0_i64, |sum, line| sum.saturating_add(line.cents));
                Some((cents, beneficiary))
            })
            .collect();
        received.sort_unstable();
        received.truncate(received.len() * tenths / 10);
        received.into_iter().map(|(_, beneficiary)| beneficiary).collect()
    }
}
