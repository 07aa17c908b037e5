//! Resampled errors against those of formulas, and weighted concentration against plain.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::weighted_gini;
use crate::concentration::Amounts;
use crate::survey::{Design, Margin, SampledUnit, SurveyError};

/// Three strata, one of them almost exhausted and one wholly, in clusters of two.
fn clustered() -> (Design, Vec<f64>) {
    let (mut units, mut values) = (Vec::new(), Vec::new());
    for (stratum, clusters, weight) in [(1, 30_u64, 5.0), (2, 20, 1.25), (3, 4, 1.0)] {
        for cluster in 0..clusters {
            for unit in 0..2_u64 {
                units.push(SampledUnit {
                    stratum,
                    cluster,
                    weight,
                });
                values.push(((cluster * 37 + unit * 11 + u64::from(stratum) * 5) % 53) as f64 + 1.0);
            }
        }
    }
    let sizes = BTreeMap::from([(1, 150), (2, 25), (3, 4)]);
    (Design::new(&units, &sizes).unwrap(), values)
}

#[test]
fn resampled_errors_of_totals_and_means_are_those_of_the_formulas() {
    let (design, values) = clustered();
    let total = |weights: &[f64]| weights.iter().zip(&values).map(|(w, y)| w * y).sum::<f64>();
    let mean = |weights: &[f64]| total(weights) / weights.iter().sum::<f64>();
    let all = design.all();
    let of_total = design.resampled(4_000, 1, total).unwrap() / all.total(&values).unwrap().standard_error;
    let of_mean = design.resampled(4_000, 2, mean).unwrap() / all.mean(&values).unwrap().standard_error;
    assert!((of_total - 1.0).abs() < 0.04, "{of_total}");
    assert!((of_mean - 1.0).abs() < 0.04, "{of_mean}");
}

#[test]
fn a_census_has_no_resampled_error_and_what_cannot_be_resampled_is_refused() {
    let census = Design::stratified(&[1, 1, 1], &BTreeMap::from([(1, 3)])).unwrap();
    let values = [1.0, 5.0, 30.0];
    let gini = |weights: &[f64]| weighted_gini(&values, weights).unwrap();
    assert!(census.resampled(50, 3, gini).unwrap() < 1e-12);
    assert_eq!(census.resampled(1, 3, gini), Err(SurveyError::Number(0)));
    assert_eq!(census.resampled(5, 3, |_| f64::NAN), Err(SurveyError::Number(0)));
    let margin = Margin {
        classes: vec![1; 3],
        totals: BTreeMap::from([(1, 4.0)]),
    };
    let held = census.post_stratified(&margin).unwrap();
    assert_eq!(held.resampled(5, 3, gini), Err(SurveyError::Adjusted));
}

#[test]
fn no_concentration_is_seen_where_there_is_nothing_or_less() {
    assert_eq!(weighted_gini(&[], &[]), None);
    assert_eq!(weighted_gini(&[1.0], &[]), None);
    assert_eq!(weighted_gini(&[-1.0, 2.0], &[1.0, 1.0]), None);
    assert_eq!(weighted_gini(&[1.0, 2.0], &[1.0, f64::NAN]), None);
    assert_eq!(weighted_gini(&[0.0, 0.0], &[1.0, 1.0]), None);
}

proptest! {
    /// A weight of three is three of the same.
    #[test]
    fn a_weight_is_a_number_of_units(units in proptest::collection::vec((0..10_000_i64, 1..5_usize), 1..40)) {
        let values: Vec<f64> = units.iter().map(|unit| unit.0 as f64).collect();
        let weights: Vec<f64> = units.iter().map(|unit| unit.1 as f64).collect();
        let each = units.iter().flat_map(|unit| std::iter::repeat_n(unit.0, unit.1)).collect();
        match (weighted_gini(&values, &weights), Amounts::new(each).unwrap().gini()) {
            (None, None) => {}
            (found, plain) => prop_assert!((found.unwrap() - plain.unwrap()).abs() < 1e-9),
        }
    }
}
