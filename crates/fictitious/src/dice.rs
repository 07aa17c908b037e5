//! Chance that is the same every time: each organisation throws dice of its own.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

pub(crate) struct Dice(ChaCha8Rng);

impl Dice {
    /// The dice of organisation `index`, independent of those of all others.
    pub(crate) fn of(seed: u64, index: usize) -> Self {
        let mut chacha = ChaCha8Rng::seed_from_u64(seed);
        chacha.set_stream(index as u64);
        Self(chacha)
    }

    /// A number from 0 up to, not including, `count`; 0 when `count` is 0.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        // 32 bits, so that the throw is the same on every machine.
        if count < 2 {
            0
        } else {
            self.0.random_range(0..count as u32) as usize
        }
    }

    /// A number from 0 up to, not including, 1.
    pub(crate) fn share(&mut self) -> f64 {
        self.0.random()
    }

    /// True `percent` times in a hundred.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list that is not empty.
    pub(crate) fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// One word of a list that is not empty.
    pub(crate) fn word<'a>(&mut self, list: &'a [String]) -> &'a str {
        &list[self.below(list.len())]
    }
}

/// Weights to draw a position from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Urn {
    sums: Vec<usize>,
}

impl Urn {
    pub(crate) fn new(weights: impl IntoIterator<Item = usize>) -> Self {
        let mut sum = 0;
        let sums = weights
            .into_iter()
            .map(|weight| {
                sum += weight;
                sum
            })
            .collect();
        Self { sums }
    }

    /// A position, each as often as its weight says.
    pub(crate) fn draw(&self, dice: &mut Dice) -> usize {
        let thrown = dice.below(self.sums.last().copied().unwrap_or(0));
        self.sums.partition_point(|sum| *sum <= thrown)
    }
}
