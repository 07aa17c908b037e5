//! Awards in instalments.

#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use allocation::instalments::{DivideError, divide, recover, unearned};
use proptest::prelude::*;

#[test]
fn half_now_a_third_then_and_the_rest_at_the_end() {
    assert_eq!(divide(100_001, &[3, 2, 1]), Ok(vec![50_000, 33_334, 16_667]));
    assert_eq!(
        divide(100, &[1, 1, 1]),
        Ok(vec![34, 33, 33]),
        "of equal remainders the earlier"
    );
    assert_eq!(divide(100, &[0, 1]), Ok(vec![0, 100]));
    assert_eq!(divide(0, &[]), Ok(vec![]));
    assert_eq!(divide(1, &[0, 0]), Err(DivideError::NoParts));
    assert_eq!(divide(-1, &[1]), Err(DivideError::Negative));
}

#[test]
fn a_partner_that_did_two_thirds_pays_a_third_back_of_each_payment() {
    assert_eq!(unearned(10_000, 300, 200), Ok(3_333));
    assert_eq!(recover(3_333, &[6_000, 4_000]), Ok(vec![2_000, 1_333]));
    assert_eq!(unearned(10_000, 300, 400), Ok(0));
    assert_eq!(recover(10_001, &[6_000, 4_000]), Err(DivideError::TooMuch));
    assert_eq!(recover(0, &[0, 0]), Ok(vec![0, 0]));
    assert_eq!(unearned(1, 0, 0), Err(DivideError::NoParts));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn payments_add_up_to_the_award(
        award in 0..=i64::MAX,
        weights in prop::collection::vec(prop_oneof![0..10_u64, any::<u64>()], 1..60),
    ) {
        prop_assume!(weights.iter().any(|&weight| weight > 0));
        let parts = divide(award, &weights).unwrap();
        prop_assert_eq!(parts.iter().map(|&part| i128::from(part)).sum::<i128>(), i128::from(award));
        let all: u128 = weights.iter().map(|&weight| u128::from(weight)).sum();
        for (&part, &weight) in parts.iter().zip(&weights) {
            let exact = u128::from(award.unsigned_abs()) * u128::from(weight) / all;
            prop_assert!((0..=1).contains(&(i128::from(part) - i128::try_from(exact).unwrap())));
        }
    }

    #[test]
    fn nobody_pays_back_more_than_it_was_paid(
        paid in prop::collection::vec(0..1_000_000_i64, 0..20),
        part in 0.0..=1.0_f64,
    ) {
        let all: i64 = paid.iter().sum();
        let amount = (all as f64 * part) as i64;
        let back = recover(amount, &paid).unwrap();
        prop_assert_eq!(back.iter().sum::<i64>(), amount);
        prop_assert!(back.iter().zip(&paid).all(|(back, paid)| (0..=*paid).contains(back)));
    }
}
