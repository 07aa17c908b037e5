//! Borders, faults, and what holds for any sample.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::survey::{Design, Margin, Raking, SampledUnit, SurveyError};

fn halves() -> Design {
    Design::stratified(&[1, 1, 1, 2, 2], &BTreeMap::from([(1, 30), (2, 2)])).unwrap()
}

#[test]
fn samples_that_say_nothing_of_their_error_are_refused() {
    let sizes = |size| BTreeMap::from([(1, size)]);
    let fault = |strata: &[u32], size| Design::stratified(strata, &sizes(size)).err();
    assert_eq!(fault(&[], 3), Some(SurveyError::Empty));
    assert_eq!(fault(&[1, 1], 1), Some(SurveyError::Size(1)));
    assert_eq!(fault(&[1, 2], 9), Some(SurveyError::Size(2)));
    assert_eq!(fault(&[1], 9), Some(SurveyError::Lonely(1)));
    assert_eq!(fault(&[1], 1), None, "all there is has no error");
    let unit = SampledUnit {
        stratum: 1,
        cluster: 1,
        weight: f64::NAN,
    };
    assert_eq!(
        Design::new(&[unit], &sizes(1)).err(),
        Some(SurveyError::Number(0))
    );
}

#[test]
fn values_that_cannot_be_used_are_refused_where_they_are_used() {
    let design = halves();
    let length = SurveyError::Length { given: 2, units: 5 };
    assert_eq!(design.all().mean(&[1.0, 2.0]).err(), Some(length));
    let broken = [1.0, f64::NAN, 1.0, 1.0, 1.0];
    assert_eq!(design.all().mean(&broken).err(), Some(SurveyError::Number(1)));
    let others = [true, false, true, true, true];
    assert!(design.within(&others).unwrap().mean(&broken).is_ok());
    assert_eq!(design.within(&[false; 5]).err(), Some(SurveyError::Empty));
    assert_eq!(
        design.all().ratio(&[1.0; 5], &[0.0; 5]).err(),
        Some(SurveyError::Zero)
    );
    assert_eq!(
        design.all().quantile(&[1.0; 5], 1.0).err(),
        Some(SurveyError::Number(0))
    );
}

#[test]
fn when_all_were_asked_nothing_is_left_to_chance() {
    let design = Design::stratified(&[1, 1, 2, 2], &BTreeMap::from([(1, 2), (2, 2)])).unwrap();
    let mean = design.all().mean(&[1.0, 2.0, 3.0, 8.0]).unwrap();
    assert_eq!((mean.value, mean.standard_error), (3.5, 0.0));
    let share = design.all().proportion(&[true, false, true, true]).unwrap();
    assert_eq!((share.interval.low, share.interval.high), (0.75, 0.75));
}

#[test]
fn all_saying_yes_is_not_a_certainty() {
    let share = halves().all().proportion(&[true; 5]).unwrap();
    assert!(
        share.interval.low < 0.7 && share.interval.high == 1.0,
        "{share:?}"
    );
    let none = halves().all().proportion(&[false; 5]).unwrap();
    assert!(none.interval.low == 0.0 && none.interval.high > 0.3, "{none:?}");
}

/// Fifty of a hundred and one less, drawn one by one: the effective units are a hundred, the interval Wilson's.
#[test]
fn a_share_has_the_interval_of_as_many_as_it_is_worth() {
    let unit = |cluster| SampledUnit {
        stratum: 1,
        cluster,
        weight: 7.0,
    };
    let units: Vec<SampledUnit> = (0..101).map(unit).collect();
    let design = Design::new(&units, &BTreeMap::new()).unwrap();
    let yes: Vec<bool> = (0..101).map(|at| at < 20).collect();
    let share = design.all().proportion(&yes).unwrap();
    assert!((share.effective_units - 100.0).abs() < 1e-9, "{share:?}");
    // p = 20 / 101, n = 100: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
    assert!((share.interval.low - 0.131_734).abs() < 1e-5, "{share:?}");
    assert!((share.interval.high - 0.286_649).abs() < 1e-5, "{share:?}");
}

#[test]
fn margins_that_do_not_fit_the_sample_are_refused() {
    let margin = |classes: &[u32], totals: &[(u32, f64)]| Margin {
        classes: classes.to_vec(),
        totals: totals.iter().copied().collect(),
    };
    let fault = |margin: &Margin| halves().post_stratified(margin).err();
    let class = |class| Some(SurveyError::Class { margin: 0, class });
    assert_eq!(fault(&margin(&[1, 1, 2, 2, 2], &[(1, 9.0)])), class(2));
    assert_eq!(fault(&margin(&[1; 5], &[(1, 9.0), (3, 1.0)])), class(3));
    assert_eq!(fault(&margin(&[1; 5], &[(1, 0.0)])), class(1));
    assert_eq!(
        fault(&margin(&[1; 5], &[(1, f64::INFINITY)])),
        Some(SurveyError::Number(0))
    );
    let sound = margin(&[1, 1, 2, 2, 2], &[(1, 9.0), (2, 7.0)]);
    let other = margin(&[1, 2, 1, 2, 2], &[(1, 9.0), (2, 8.0)]);
    let both = halves().raked(&[sound.clone(), other], Raking::default()).err();
    assert_eq!(both, Some(SurveyError::Margins(1)));
    let post = halves().post_stratified(&sound).unwrap();
    assert_eq!(post.post_stratified(&sound).err(), Some(SurveyError::Adjusted));
    assert_eq!(halves().trimmed(5.0, 6.0).err(), Some(SurveyError::Bounds));
}

/// Strata, classes of two margins, and a value, of some tens of units.
fn sample() -> impl Strategy<Value = Vec<(u32, u32, u32, f64)>> {
    let unit = (0..3_u32, 0..3_u32, 0..2_u32, -50.0..1_000.0_f64);
    proptest::collection::vec(unit, 12..60)
}

fn design(units: &[(u32, u32, u32, f64)]) -> Option<Design> {
    let mut sizes: BTreeMap<u32, u64> = BTreeMap::new();
    for unit in units {
        *sizes.entry(unit.0).or_default() += 7 + u64::from(unit.0);
    }
    let strata: Vec<u32> = units.iter().map(|unit| unit.0).collect();
    Design::stratified(&strata, &sizes).ok()
}

fn margin(classes: Vec<u32>, weights: &[f64], skew: f64) -> Margin {
    let mut totals: BTreeMap<u32, f64> = BTreeMap::new();
    for (class, weight) in classes.iter().zip(weights) {
        *totals.entry(*class).or_default() += weight * (1.0 + skew * f64::from(*class));
    }
    let (sum, all) = (totals.values().sum::<f64>(), weights.iter().sum::<f64>());
    totals.values_mut().for_each(|total| *total *= all / sum);
    Margin { classes, totals }
}

proptest! {
    /// What the weights were held to is then known without error, and no weight is lost.
    #[test]
    fn raked_weights_meet_their_totals_and_these_have_no_error(units in sample(), skew in -0.2..0.4_f64) {
        let Some(plain) = design(&units) else { return Ok(()) };
        let one = margin(units.iter().map(|unit| unit.1).collect(), plain.weights(), skew);
        let other = margin(units.iter().map(|unit| unit.2).collect(), plain.weights(), -skew);
        let raking = Raking { rounds: 20_000, tolerance: 1e-11, bounds: None };
        // Few units and empty crossings may have no solution: then it must be said.
        let Ok((raked, went)) = plain.raked(&[one.clone(), other], raking) else { return Ok(()) };
        prop_assert!(went.gap <= 1e-11 && raked.weights().iter().all(|weight| *weight > 0.0));
        for (class, total) in &one.totals {
            let marks: Vec<f64> = one.classes.iter().map(|of| f64::from(u8::from(of == class))).collect();
            let found = raked.all().total(&marks).unwrap();
            prop_assert!((found.value - total).abs() <= 1e-9 * total);
            prop_assert!(found.standard_error <= 1e-6 * total, "{}", found.standard_error);
        }
    }

    #[test]
    fn neither_the_order_nor_the_unit_of_measure_changes_what_is_said(units in sample(), times in 0.1..90.0_f64) {
        let Some(plain) = design(&units) else { return Ok(()) };
        let turned: Vec<_> = units.iter().rev().copied().collect();
        let other = design(&turned).unwrap();
        let y: Vec<f64> = units.iter().map(|unit| unit.3).collect();
        let z: Vec<f64> = turned.iter().map(|unit| unit.3 * times).collect();
        let (one, other) = (plain.all().mean(&y).unwrap(), other.all().mean(&z).unwrap());
        prop_assert!((one.value * times - other.value).abs() <= 1e-8 * (1.0 + other.value.abs()));
        prop_assert!((one.standard_error * times - other.standard_error).abs() <= 1e-8 * (1.0 + other.standard_error));
    }

    #[test]
    fn shares_and_their_intervals_lie_between_none_and_all(units in sample(), border in -60.0..1_100.0_f64) {
        let Some(plain) = design(&units) else { return Ok(()) };
        let yes: Vec<bool> = units.iter().map(|unit| unit.3 < border).collect();
        let share = plain.all().proportion(&yes).unwrap();
        let (p, interval) = (share.estimate.value, share.interval);
        prop_assert!(0.0 <= interval.low && interval.low <= p + 1e-12);
        prop_assert!(p <= interval.high + 1e-12 && interval.high <= 1.0);
    }

    #[test]
    fn trimmed_weights_keep_their_sum_and_their_limits(units in sample(), part in 0.05..0.9_f64) {
        let Some(plain) = design(&units) else { return Ok(()) };
        let mean = plain.weights().iter().sum::<f64>() / plain.units() as f64;
        let (low, high) = (mean * (1.0 - part), mean * (1.0 + part));
        let Ok(trimmed) = plain.trimmed(low, high) else { return Ok(()) };
        prop_assert!(trimmed.weights().iter().all(|weight| (low..=high).contains(weight)));
        let sum: f64 = trimmed.weights().iter().sum();
        prop_assert!((sum - mean * plain.units() as f64).abs() < 1e-8 * sum);
    }
}
