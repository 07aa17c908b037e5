//! Whose money a request's is: no step after the value leaves one of its partners out, and whom the value left out is named.

use std::collections::BTreeMap;

use super::{Asker, Wanted};

/// The partners of whom something is open, by key; by name in what was kept before keys were.
fn open(line: &Wanted) -> impl Iterator<Item = (&str, &str)> {
    let partners = line.partners.iter().enumerate();
    partners
        .filter(|(_, (_, cents))| *cents > 0)
        .map(|(at, (name, _))| {
            let key = line.keys.get(at).unwrap_or(name);
            (key.as_str(), name.as_str())
        })
}

impl Asker {
    /// By partner the payers of whom something is open for it, in their order; of several partners of the same payers one stands for all.
    pub(super) fn partners(&self) -> Vec<Vec<usize>> {
        let mut payers: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for line in &self.lines {
            for (key, _) in open(line) {
                let own = payers.entry(key).or_default();
                if own.last() != Some(&line.payer) {
                    own.push(line.payer);
                }
            }
        }
        let mut sets: Vec<Vec<usize>> = payers.into_values().collect();
        sets.sort_unstable();
        sets.dedup();
        sets
    }

    /// The names of those for whom something is open, and who would have nothing of these amounts, though the request has something.
    #[must_use]
    pub fn left_out(&self, given: &[i64]) -> Vec<&str> {
        if given.iter().all(|&cents| cents == 0) {
            return Vec::new();
        }
        let mut had: BTreeMap<&str, (&str, i64)> = BTreeMap::new();
        for (line, &cents) in self.lines.iter().zip(given) {
            for (key, name) in open(line) {
                had.entry(key).or_insert((name, 0));
            }
            for (at, (name, cents)) in line.divided(cents).into_iter().enumerate() {
                let key = line.keys.get(at).map_or(name, String::as_str);
                if let Some((_, sum)) = had.get_mut(key) {
                    *sum += cents;
                }
            }
        }
        let nothing = had.into_values().filter(|(_, cents)| *cents == 0);
        nothing.map(|(name, _)| name).collect()
    }
}
