//! Lives by hand, borders, and what holds for all; tests/life.rs holds them against R.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use proptest::prelude::*;

use super::{LifeError, Lifetime, ages, density, kaplan_meier, median_lifetime, two_lists};

fn life(from: u32, until: u32, ended: bool) -> Lifetime {
    Lifetime { from, until, ended }
}

#[test]
fn who_is_lost_from_sight_counts_until_then() {
    let lives = [
        life(0, 2, true),
        life(0, 3, false),
        life(0, 4, true),
        life(0, 9, false),
    ];
    let curve = kaplan_meier(&lives).unwrap();
    let seen: Vec<_> = curve
        .iter()
        .map(|step| (step.age, step.at_risk, step.survival))
        .collect();
    assert_eq!(seen, [(2, 4, 0.75), (4, 2, 0.375)]);
    assert_eq!(median_lifetime(&curve), Some(4));
    assert_eq!(median_lifetime(&curve[..1]), None);
}

#[test]
fn lives_that_cannot_be_are_refused_and_lives_without_end_give_no_step() {
    assert_eq!(kaplan_meier(&[]), Err(LifeError::Empty));
    assert_eq!(
        kaplan_meier(&[life(0, 1, true), life(4, 4, true)]),
        Err(LifeError::Backwards(1))
    );
    assert_eq!(kaplan_meier(&[life(0, 5, false)]), Ok(vec![]));
    let last = kaplan_meier(&[life(0, 5, true)]).unwrap()[0];
    assert_eq!(
        (last.survival, last.standard_error, last.interval),
        (0.0, 0.0, None)
    );
}

/// Two hundred and three hundred, sixty in both: 201 · 301 / 61 − 1.
#[test]
fn what_two_lists_share_tells_how_many_neither_holds() {
    let found = two_lists(200, 300, 60).unwrap();
    assert!((found.estimate - 990.819_672_131_147_5).abs() < 1e-9);
    // √(201 · 301 · 140 · 240 / (61² · 62))
    assert!(
        (found.standard_error - 93.870_4).abs() < 1e-3,
        "{}",
        found.standard_error
    );
    assert_eq!(found.seen, 440);
    let same = two_lists(50, 50, 50).unwrap();
    assert_eq!(
        (same.estimate, same.standard_error, same.interval),
        (50.0, 0.0, (50.0, 50.0))
    );
    assert_eq!(two_lists(0, 5, 0), Err(LifeError::Empty));
    assert_eq!(two_lists(4, 5, 5), Err(LifeError::Both));
    assert!(two_lists(4, 5, 0).is_ok_and(|found| found.estimate == 29.0));
}

#[test]
fn where_nobody_lives_there_is_no_density() {
    assert_eq!(density(4, 0), Err(LifeError::Inhabitants));
    let none = density(0, 1_000).unwrap();
    assert_eq!((none.per_thousand, none.interval.0), (0.0, 0.0));
    assert!((none.interval.1 - 3.688_879).abs() < 1e-6);
}

#[test]
fn ages_that_are_not_known_are_said_not_guessed() {
    let known = [Some(0), Some(4), Some(5), Some(40), None, Some(9)];
    let found = ages(&known, &[1, 5, 10]).unwrap();
    assert_eq!((found.younger, found.unknown), (1, 1));
    assert_eq!(found.classes, [(1, 1), (5, 2), (10, 1)]);
    assert_eq!(found.quartiles, Some([4.0, 5.0, 9.0]));
    assert_eq!(ages(&[None], &[0]).unwrap().quartiles, None);
    assert_eq!(ages(&known, &[]), Err(LifeError::Empty));
    assert_eq!(ages(&known, &[5, 5]), Err(LifeError::Borders));
}

proptest! {
    #[test]
    fn survival_only_falls_and_lies_within_its_interval(
        lives in proptest::collection::vec((0..20_u32, 1..40_u32, any::<bool>()), 1..60),
    ) {
        let lives: Vec<_> = lives.into_iter().map(|(from, for_, ended)| life(from, from + for_, ended)).collect();
        let curve = kaplan_meier(&lives).unwrap();
        let mut before = 1.0;
        for step in &curve {
            prop_assert!(step.survival <= before && step.survival >= 0.0 && step.at_risk >= step.ended);
            before = step.survival;
            if let Some((low, high)) = step.interval {
                prop_assert!(0.0 <= low && low <= step.survival && step.survival <= high && high <= 1.0, "{step:?}");
            }
        }
        let ends = lives.iter().filter(|life| life.ended).count() as u64;
        prop_assert_eq!(curve.iter().map(|step| step.ended).sum::<u64>(), ends);
    }

    #[test]
    fn more_is_never_estimated_from_more_in_both(first in 1..5_000_u64, second in 1..5_000_u64, part in 0.0..1.0_f64) {
        let both = (first.min(second) as f64 * part) as u64;
        let found = two_lists(first, second, both).unwrap();
        prop_assert!(found.estimate + 1e-9 >= found.seen as f64);
        prop_assert!(found.interval.0 <= found.estimate + 1e-9 && found.estimate <= found.interval.1 + 1e-9);
        if both > 0 {
            prop_assert!(two_lists(first, second, both - 1).unwrap().estimate >= found.estimate);
        }
    }

    #[test]
    fn all_are_of_one_class_or_unknown(known in proptest::collection::vec(proptest::option::of(0..90_u32), 0..50)) {
        let found = ages(&known, &[2, 5, 10, 20, 50]).unwrap();
        let classes: u64 = found.classes.iter().map(|(_, count)| count).sum();
        prop_assert_eq!(classes + found.younger + found.unknown, known.len() as u64);
    }
}
