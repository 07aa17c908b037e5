//! Counts that are a little wrong, always in the same way: for cuts that anybody can ask for, where hidden cells
//! would be found by taking one cut from another.
//!
//! Each unit has a secret key; the key of a cell is the sum of its units' keys. The same units in another cut have the
//! same key and so the same noise: asking again teaches nothing, and the mean of many questions neither. Sums of
//! published cells differ from published sums; that is said beside them. (Fraser and Wooton 2005; the method of
//! Eurostat's censuses.)

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha12Rng;

/// The secret from which units have their keys. Whoever knows it can take the noise away: it is kept like a password,
/// and the same for as long as figures are to agree.
#[derive(Clone)]
pub struct CellKeys([u8; 32]);

/// How far counts are moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Noise {
    /// For a count of n, at place `min(n, bound)`: each move, and the greatest key that makes it.
    moves: Vec<Vec<(i64, u64)>>,
}

/// Why noise cannot be made so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoiseError {
    /// A bound of 0 or above 100.
    #[error("the bound is from 1 to 100")]
    Bound,
    /// A deviation that is not above zero.
    #[error("the deviation is above zero")]
    Deviation,
}

impl CellKeys {
    /// Of 256 secret bits.
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// The key of a unit: the beginning of its own stream of ChaCha12 under the secret.
    #[must_use]
    pub fn of_unit(&self, id: u64) -> u64 {
        let mut stream = ChaCha12Rng::from_seed(self.0);
        stream.set_stream(id);
        stream.next_u64()
    }

    /// The key of a cell: the sum of its units' keys modulo 2^64, in any order, so that cells can be added up.
    #[must_use]
    pub fn of_cell(&self, ids: impl IntoIterator<Item = u64>) -> u64 {
        ids.into_iter()
            .fold(0, |sum, id| sum.wrapping_add(self.of_unit(id)))
    }
}

impl Noise {
    /// Moves from −`bound` to `bound`, with probabilities `∝ exp(−v² / 2σ² + b v)`: the law of greatest entropy of
    /// its kind, b such that the mean is zero. A count never falls below zero; one of zero stays.
    ///
    /// # Errors
    /// [`NoiseError`].
    pub fn new(bound: u32, deviation: f64) -> Result<Self, NoiseError> {
        if !(1..=100).contains(&bound) {
            return Err(NoiseError::Bound);
        }
        if !(deviation > 0.0 && deviation.is_finite()) {
            return Err(NoiseError::Deviation);
        }
        let bound = i64::from(bound);
        Ok(Self {
            moves: (0..=bound).map(|count| law(count, bound, deviation)).collect(),
        })
    }

    /// The count to show for a true count and its cell's key.
    #[must_use]
    pub fn shown(&self, count: u64, key: u64) -> u64 {
        let place = usize::try_from(count)
            .unwrap_or(usize::MAX)
            .min(self.moves.len() - 1);
        let found = self.moves[place].iter().find(|(_, greatest)| key <= *greatest);
        count.saturating_add_signed(found.map_or(0, |(by, _)| *by))
    }

    /// The moves of a count and their probabilities: to be published, for readers to know how wrong a count can be.
    #[must_use]
    pub fn moves(&self, count: u64) -> Vec<(i64, f64)> {
        let place = usize::try_from(count)
            .unwrap_or(usize::MAX)
            .min(self.moves.len() - 1);
        let mut before = 0.0;
        let probability = |(by, greatest): &(i64, u64)| {
            let up_to = *greatest as f64 / u64::MAX as f64;
            let own = up_to - std::mem::replace(&mut before, up_to);
            (*by, own)
        };
        self.moves[place].iter().map(probability).collect()
    }
}

fn law(count: i64, bound: i64, deviation: f64) -> Vec<(i64, u64)> {
    let least = -count.min(bound);
    if least == 0 {
        return vec![(0, u64::MAX)];
    }
    let weights = |tilt: f64| -> Vec<(i64, f64)> {
        let exponent = |v: f64| tilt * v - v * v / (2.0 * deviation * deviation);
        // Taken from the greatest, so that none overflows.
        let greatest = (least..=bound)
            .map(|v| exponent(v as f64))
            .fold(f64::NEG_INFINITY, f64::max);
        (least..=bound)
            .map(|v| (v, (exponent(v as f64) - greatest).exp()))
            .collect()
    };
    let mean = |weights: &[(i64, f64)]| {
        let sum: f64 = weights.iter().map(|(_, weight)| weight).sum();
        weights.iter().map(|(v, weight)| *v as f64 * weight).sum::<f64>() / sum
    };
    // The mean rises with the tilt.
    let (mut low, mut high) = (-1e3, 1e3);
    for _ in 0..200 {
        let middle = (low + high) / 2.0;
        if mean(&weights(middle)) > 0.0 {
            high = middle;
        } else {
            low = middle;
        }
    }
    let weights = weights((low + high) / 2.0);
    let sum: f64 = weights.iter().map(|(_, weight)| weight).sum();
    let mut up_to = 0.0;
    let mut law: Vec<(i64, u64)> = weights
        .iter()
        .map(|(v, weight)| {
            up_to += weight / sum;
            (*v, (up_to * u64::MAX as f64) as u64)
        })
        .collect();
    law.last_mut().expect("there is a move").1 = u64::MAX;
    law
}

#[cfg(test)]
mod tests;
