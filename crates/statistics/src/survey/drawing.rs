//! How many to draw in each stratum, and whom.

use std::collections::{BTreeMap, BinaryHeap};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A stratum among which a sample is shared out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AllocationStratum {
    /// How many units it has.
    pub size: u64,
    /// The standard deviation, in the stratum, of what is to be measured, as known or guessed; not below zero.
    pub deviation: f64,
    /// Whether all are taken: the few that hold most of the money.
    pub take_all: bool,
    /// Fewest to draw, where there are so many: two at least, or no error can be known.
    pub least: u64,
}

/// A unit that was drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drawn {
    /// Its number in the register.
    pub id: u64,
    /// Its stratum.
    pub stratum: u32,
    /// The probability with which it was drawn, `n_h / N_h`; its base weight is the inverse.
    pub probability: f64,
}

/// How many to draw in each stratum so that the error of a total is least for `sample` in all: Neyman's
/// `n_h ∝ N_h σ_h` (1934), in whole numbers, exact (Wright 2012: one after the other to the stratum with the greatest
/// `N_h σ_h / √(n (n + 1))`), never more than there are. Strata taken whole and the fewest come first, so that more
/// than `sample` may be drawn where these ask for it. Equals go to the earlier stratum; one without deviation or
/// with a deviation that is no number gets its fewest only.
#[must_use]
pub fn neyman(strata: &[AllocationStratum], sample: u64) -> Vec<u64> {
    let mut drawn: Vec<u64> = strata
        .iter()
        .map(|stratum| match stratum.take_all {
            true => stratum.size,
            false => stratum.least.min(stratum.size),
        })
        .collect();
    let mut left = sample.saturating_sub(drawn.iter().sum());
    let mut heap: BinaryHeap<Claim> = BinaryHeap::new();
    for (at, stratum) in strata.iter().enumerate() {
        heap.extend(Claim::of(at, stratum, drawn[at]));
    }
    while left > 0
        && let Some(first) = heap.pop()
    {
        drawn[first.at] += 1;
        left -= 1;
        heap.extend(Claim::of(first.at, &strata[first.at], drawn[first.at]));
    }
    drawn
}

/// What the next unit of a stratum would gain.
struct Claim {
    gain: f64,
    at: usize,
}

impl Claim {
    fn of(at: usize, stratum: &AllocationStratum, drawn: u64) -> Option<Self> {
        let n = drawn as f64;
        let gain = match drawn {
            // The first unit is without price: no error can be known without it.
            0 if stratum.deviation > 0.0 => f64::INFINITY,
            _ => stratum.size as f64 * stratum.deviation / (n * (n + 1.0)).sqrt(),
        };
        (drawn < stratum.size && gain > 0.0).then_some(Self { gain, at })
    }
}

impl Ord for Claim {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.gain.total_cmp(&other.gain).then(other.at.cmp(&self.at))
    }
}

impl PartialOrd for Claim {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Claim {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Claim {}

/// Draws `sizes[h]` of the units of each stratum h, each set of so many as likely as any other. `units` are pairs of a
/// number in the register and a stratum; a stratum without a size is not drawn from, one with fewer units is taken
/// whole. Sorted by stratum and number.
///
/// Each unit has a random number of its own, from the seed and its number only; the least are taken (Ohlsson 1995).
/// So neither the order nor the strangers in the list change who is drawn, and a later, larger sample by the same
/// seed holds the earlier one; by another seed it is independent.
#[must_use]
pub fn draw(units: &[(u64, u32)], sizes: &BTreeMap<u32, u64>, seed: u64) -> Vec<Drawn> {
    let mut strata: BTreeMap<u32, Vec<(u64, u64)>> = BTreeMap::new();
    for (id, stratum) in units {
        strata.entry(*stratum).or_default().push((own(seed, *id), *id));
    }
    let mut drawn = Vec::new();
    for (stratum, mut members) in strata {
        members.sort_unstable();
        members.dedup();
        let size = sizes.get(&stratum).copied().unwrap_or(0);
        let taken = usize::try_from(size).unwrap_or(usize::MAX).min(members.len());
        let probability = taken as f64 / members.len() as f64;
        members.truncate(taken);
        members.sort_unstable_by_key(|(_, id)| *id);
        drawn.extend(members.into_iter().map(|(_, id)| Drawn {
            id,
            stratum,
            probability,
        }));
    }
    drawn
}

/// The random number of a unit: the beginning of its own stream of ChaCha8.
fn own(seed: u64, id: u64) -> u64 {
    let mut stream = ChaCha8Rng::seed_from_u64(seed);
    stream.set_stream(id);
    stream.next_u64()
}

#[cfg(test)]
mod tests;
