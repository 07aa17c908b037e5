//! The best share of a sample, and draws that are fair and the same again.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{AllocationStratum, draw, neyman};

fn stratum(size: u64, deviation: f64) -> AllocationStratum {
    AllocationStratum {
        size,
        deviation,
        take_all: false,
        least: 2,
    }
}

#[test]
fn a_sample_goes_where_much_is_uncertain() {
    let strata = [stratum(1000, 1.0), stratum(1000, 3.0), stratum(500, 6.0)];
    assert_eq!(neyman(&strata, 140), [20, 60, 60]);
}

#[test]
fn those_who_hold_most_are_all_taken_and_a_full_stratum_leaves_room_for_others() {
    let mut strata = [
        stratum(30, 500.0),
        stratum(8, 900.0),
        stratum(4000, 1.0),
        stratum(50, 0.0),
    ];
    strata[0].take_all = true;
    assert_eq!(neyman(&strata, 60), [30, 8, 20, 2]);
    assert_eq!(neyman(&strata, 0), [30, 2, 2, 2]);
    assert_eq!(neyman(&strata, 1_000_000), [30, 8, 4000, 2]);
}

#[test]
fn everybody_is_drawn_equally_often() {
    let units: Vec<(u64, u32)> = (0..20).map(|id| (id, 1)).collect();
    let sizes = BTreeMap::from([(1, 5)]);
    let mut times = [0_u32; 20];
    let mut together = 0;
    for seed in 0..4_000 {
        let drawn = draw(&units, &sizes, seed);
        assert_eq!(drawn.len(), 5);
        assert!(drawn.iter().all(|one| one.probability == 0.25));
        for one in &drawn {
            times[one.id as usize] += 1;
        }
        together += u32::from(drawn.iter().filter(|one| one.id < 2).count() == 2);
    }
    // 1000 expected with a deviation of 27; pairs: 4000 · 5·4 / (20·19) = 210, deviation 14.
    assert!(times.iter().all(|count| count.abs_diff(1000) < 130), "{times:?}");
    assert!(together.abs_diff(210) < 70, "{together}");
}

fn variance(strata: &[AllocationStratum], drawn: &[u64]) -> f64 {
    let of = |(stratum, n): (&AllocationStratum, &u64)| {
        (stratum.size as f64 * stratum.deviation).powi(2) / *n as f64
    };
    strata.iter().zip(drawn).map(of).sum()
}

proptest! {
    /// Moving one unit from any stratum to any other never lessens the variance.
    #[test]
    fn no_exchange_makes_the_allocation_better(
        sizes in proptest::collection::vec((2..200_u64, 0.1..50.0_f64), 2..6),
        sample in 10..300_u64,
    ) {
        let strata: Vec<_> = sizes.iter().map(|(size, deviation)| stratum(*size, *deviation)).collect();
        let drawn = neyman(&strata, sample);
        let all: u64 = sizes.iter().map(|(size, _)| size).sum();
        let fewest = 2 * strata.len() as u64;
        prop_assert_eq!(drawn.iter().sum::<u64>(), sample.clamp(fewest.min(all), all));
        let best = variance(&strata, &drawn);
        for from in 0..strata.len() {
            for to in 0..strata.len() {
                if from != to && drawn[from] > 2 && drawn[to] < strata[to].size {
                    let mut other = drawn.clone();
                    other[from] -= 1;
                    other[to] += 1;
                    prop_assert!(variance(&strata, &other) >= best * (1.0 - 1e-9));
                }
            }
        }
    }

    #[test]
    fn a_draw_is_the_same_in_any_order_and_a_larger_one_holds_it(
        count in 1..200_u64,
        size in 0..100_u64,
        more in 0..100_u64,
        seed in any::<u64>(),
    ) {
        let units: Vec<(u64, u32)> = (0..count).map(|id| (id * 7, (id % 3) as u32)).collect();
        let turned: Vec<_> = units.iter().rev().copied().collect();
        let sizes = |n: u64| (0..3).map(|stratum| (stratum, n)).collect::<BTreeMap<_, _>>();
        let drawn = draw(&units, &sizes(size), seed);
        prop_assert_eq!(&drawn, &draw(&turned, &sizes(size), seed));
        let larger = draw(&units, &sizes(size + more), seed);
        prop_assert!(drawn.iter().all(|one| larger.iter().any(|other| other.id == one.id)));
        for stratum in 0..3_u32 {
            let there = units.iter().filter(|unit| unit.1 == stratum).count() as u64;
            let taken: Vec<_> = drawn.iter().filter(|one| one.stratum == stratum).collect();
            prop_assert_eq!(taken.len() as u64, size.min(there));
            let weights: f64 = taken.iter().map(|one| one.probability.recip()).sum();
            prop_assert!(taken.is_empty() || (weights - there as f64).abs() < 1e-9 * there as f64);
        }
    }
}

#[test]
fn a_stratum_that_nobody_asked_for_is_left_alone() {
    let drawn = draw(&[(1, 1), (2, 2), (2, 2)], &BTreeMap::from([(2, 9)]), 0);
    assert_eq!(drawn.len(), 1);
    let only = drawn.first().unwrap();
    assert_eq!((only.id, only.stratum, only.probability), (2, 2, 1.0));
}
