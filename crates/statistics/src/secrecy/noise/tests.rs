//! Noise that is bounded, without drift, and the same for the same units.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use proptest::prelude::*;

use super::{CellKeys, Noise, NoiseError};
use crate::secrecy::Stranger;

#[test]
fn noise_without_bound_or_spread_is_refused() {
    assert_eq!(Noise::new(0, 1.0).err(), Some(NoiseError::Bound));
    assert_eq!(Noise::new(101, 1.0).err(), Some(NoiseError::Bound));
    for deviation in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(Noise::new(3, deviation).err(), Some(NoiseError::Deviation));
    }
}

#[test]
fn the_laws_have_no_drift_and_never_go_below_zero() {
    for (bound, deviation) in [(1, 0.3), (3, 1.0), (5, 2.0), (10, 30.0)] {
        let noise = Noise::new(bound, deviation).unwrap();
        for count in 0..2 * u64::from(bound) {
            let moves = noise.moves(count);
            let mean: f64 = moves.iter().map(|(by, p)| *by as f64 * p).sum();
            let sum: f64 = moves.iter().map(|(_, p)| p).sum();
            assert!(mean.abs() < 1e-9, "{bound} {count}: {mean}");
            assert!((sum - 1.0).abs() < 1e-12);
            let least = moves.first().unwrap().0;
            assert!(count.checked_add_signed(least).is_some() && moves.len() > usize::from(count > 0));
        }
    }
}

#[test]
fn the_noise_of_many_cells_is_what_the_law_says() {
    let (keys, noise) = (CellKeys::new([7; 32]), Noise::new(4, 1.5).unwrap());
    let cells = 40_000_u64;
    for count in [1_u64, 2, 9] {
        let mut seen = std::collections::BTreeMap::new();
        for cell in 0..cells {
            let key = keys.of_cell(cell * 10..cell * 10 + count);
            *seen
                .entry(noise.shown(count, key) as i64 - count as i64)
                .or_insert(0_u64) += 1;
        }
        for (by, p) in noise.moves(count) {
            let expected = p * cells as f64;
            let away = (seen.get(&by).copied().unwrap_or(0) as f64 - expected).abs();
            assert!(
                away < 5.0 * (expected.sqrt() + 1.0),
                "{count} {by}: {away} from {expected}"
            );
        }
    }
}

proptest! {
    #[test]
    fn the_same_units_are_counted_alike_in_every_cut(ids in proptest::collection::btree_set(any::<u64>(), 0..40)) {
        let keys = CellKeys::new([3; 32]);
        let noise = Noise::new(3, 1.0).unwrap();
        let back: Vec<u64> = ids.iter().rev().copied().collect();
        let key = keys.of_cell(ids.iter().copied());
        prop_assert_eq!(key, keys.of_cell(back));
        // A cell is the sum of its parts, whichever these are.
        let (even, odd): (Vec<u64>, Vec<u64>) = ids.iter().partition(|id| **id % 2 == 0);
        prop_assert_eq!(key, keys.of_cell(even).wrapping_add(keys.of_cell(odd)));
        let count = ids.len() as u64;
        prop_assert!(noise.shown(count, key).abs_diff(count) <= 3);
        prop_assert!(count > 0 || noise.shown(count, key) == 0);
    }
}

/// Why nothing that is published with exact sums may be cut once more with noise: the bound, which keeps counts useful,
/// says how far a count can be off, and a sum that is known leaves it nowhere else to be.
#[test]
fn beside_an_exact_sum_noise_can_be_taken_away() {
    let (keys, noise) = (CellKeys::new([5; 32]), Noise::new(2, 1.0).unwrap());
    let shown = |units: &[u64]| noise.shown(units.len() as u64, keys.of_cell(units.iter().copied()));
    let cell = |from: u64, count: u64| (from..from + count).collect::<Vec<u64>>();
    // An answer that three gave, two of one class and one of another; some three of all there are are moved so.
    let read = (0..4_000_u64).step_by(10).filter(|from| {
        let (two, one) = (shown(&cell(*from, 2)), shown(&cell(*from + 5, 1)));
        let mut stranger = Stranger::default();
        let counts = [two, one].map(|shown| {
            let count = stranger.unknown();
            // It is known how far a count is moved, and that none of zero is.
            let (shown, bound) = (shown as f64, 2.0);
            stranger.hears(
                &[(count, 1.0)],
                (shown - bound).max(f64::from(shown > 0.0)),
                shown + bound,
            );
            count
        });
        stranger.hears(&counts.map(|count| (count, 1.0)), 3.0, 3.0);
        stranger.counts(&[(counts[1], 1.0)]).unwrap() == (1, Some(1))
    });
    assert!(read.count() > 0, "the one is read");
}
