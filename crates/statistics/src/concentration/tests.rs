//! Known spreads, borders, a second way to each index, and what holds for all amounts.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use proptest::prelude::*;

use super::{Amounts, AmountsError, Point, theil_by_group};

fn amounts(cents: &[i64]) -> Amounts {
    Amounts::new(cents.to_vec()).unwrap()
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-10 * one.abs().max(other.abs()).max(1.0)
}

#[test]
fn nothing_or_less_than_nothing_has_no_spread() {
    assert_eq!(Amounts::new(vec![]), Err(AmountsError::Empty));
    assert_eq!(Amounts::new(vec![5, -1, -7]), Err(AmountsError::Negative(-7)));
}

#[test]
fn a_sum_of_zero_has_no_shares_and_still_a_median() {
    let none = amounts(&[0, 0, 0]);
    assert_eq!(
        (none.gini(), none.gini_corrected(), none.hhi()),
        (None, None, None)
    );
    assert_eq!((none.effective_number(), none.theil()), (None, None));
    assert_eq!((none.lorenz(), none.top_share(1)), (None, None));
    assert_eq!(none.below(1).share_of_sum(), None);
    assert!(near(none.below(1).share_of_count(), 1.0));
    assert!(near(none.median(), 0.0));
    assert_eq!(theil_by_group(&[none.clone(), none]), None);
    assert_eq!(theil_by_group(&[]), None);
}

#[test]
fn a_single_one_has_all_without_inequality() {
    let single = amounts(&[70_000]);
    assert_eq!(single.gini(), Some(0.0));
    assert_eq!(single.gini_corrected(), None);
    assert_eq!(single.hhi(), Some(10_000.0));
    assert_eq!(single.effective_number(), Some(1.0));
    assert_eq!(single.theil(), Some(0.0));
    assert_eq!(single.median(), 70_000.0);
}

/// One has all: `(n − 1) / n`, 1 when corrected, ln n.
#[test]
fn when_one_has_all_each_index_is_at_its_most() {
    let all = amounts(&[0, 0, 0, 400]);
    assert!(near(all.gini().unwrap(), 0.75));
    assert!(near(all.gini_corrected().unwrap(), 1.0));
    assert!(near(all.hhi().unwrap(), 10_000.0));
    assert!(near(all.theil().unwrap(), 4_f64.ln()));
    assert!(near(all.top_share(1).unwrap(), 1.0));
}

/// 1, 2, 3, 4 by hand: G = 0.25, HHI = 3000, Lorenz 0.1, 0.3, 0.6.
#[test]
fn four_amounts_give_what_a_hand_gives() {
    let four = amounts(&[300, 100, 400, 200]);
    assert!(near(four.gini().unwrap(), 0.25));
    assert!(near(four.hhi().unwrap(), 3_000.0));
    assert!(near(four.effective_number().unwrap(), 10.0 / 3.0));
    let sums: Vec<f64> = four.lorenz().unwrap().iter().map(|point| point.sum).collect();
    assert_eq!(sums, [0.0, 0.1, 0.3, 0.6, 1.0]);
    assert_eq!(four.median(), 250.0);
    assert_eq!(four.quantile(0.25), Some(175.0));
    assert_eq!(four.quantile(1.0), Some(400.0));
    assert_eq!(four.quantile(1.1), None);
    assert_eq!(four.quantile(f64::NAN), None);
    assert_eq!(four.top_share_of(0.25), Some(0.4));
    assert_eq!(four.top_share_of(0.26), Some(0.7));
    assert_eq!(four.top_share_of(-0.1), None);
    let below = four.below(300);
    assert_eq!((below.count, below.cents), (2, 300));
    assert_eq!(below.share_of_sum(), Some(0.3));
}

#[test]
fn a_percentage_of_a_hundred_is_that_many() {
    let hundred = amounts(&[1; 100]);
    for percent in 0..=100_u32 {
        let share = hundred.top_share_of(f64::from(percent) / 100.0).unwrap();
        assert!(near(share, f64::from(percent) / 100.0), "{percent}");
    }
}

#[test]
fn the_greatest_amounts_there_are_do_not_overflow() {
    let greatest = amounts(&[i64::MAX; 1_000]);
    assert!(near(greatest.gini().unwrap(), 0.0));
    assert!(near(greatest.hhi().unwrap(), 10.0));
    assert_eq!(amounts(&[0, i64::MAX]).median(), i64::MAX as f64 / 2.0);
}

/// Half the mean difference of all pairs over the mean: O(n²), and nothing sorted.
fn gini_by_differences(cents: &[i64]) -> f64 {
    let pairs = cents
        .iter()
        .flat_map(|a| cents.iter().map(move |b| a.abs_diff(*b) as f64));
    let n = cents.len() as f64;
    let mean = cents.iter().map(|a| *a as f64).sum::<f64>() / n;
    pairs.sum::<f64>() / (2.0 * n * n * mean)
}

/// One less twice the area under the curve, by trapezes.
fn gini_by_area(lorenz: &[Point]) -> f64 {
    let strips = lorenz.windows(2);
    1.0 - strips
        .map(|two| (two[1].units - two[0].units) * (two[0].sum + two[1].sum))
        .sum::<f64>()
}

fn some() -> impl Strategy<Value = Vec<i64>> {
    let amount = prop_oneof![3 => 0..2_000_000_i64, 1 => Just(0), 1 => 0..10_000_000_000_i64];
    proptest::collection::vec(amount, 1..60)
}

proptest! {
    #[test]
    fn every_index_stays_within_its_bounds(cents in some()) {
        let amounts = Amounts::new(cents).unwrap();
        let n = amounts.count() as f64;
        let Some(gini) = amounts.gini() else { return Ok(()) };
        prop_assert!((0.0..=(n - 1.0) / n + 1e-12).contains(&gini));
        prop_assert!(amounts.gini_corrected().is_none_or(|gini| gini <= 1.0 + 1e-12));
        let hhi = amounts.hhi().unwrap();
        prop_assert!(hhi >= 1e4 / n * (1.0 - 1e-12) && hhi <= 1e4 * (1.0 + 1e-12));
        prop_assert!(amounts.effective_number().unwrap() <= n * (1.0 + 1e-12));
        prop_assert!(amounts.theil().unwrap() <= n.ln() + 1e-12);
        let curve = amounts.lorenz().unwrap();
        prop_assert!(curve.iter().all(|point| point.sum <= point.units + 1e-12));
        prop_assert_eq!(curve.last().unwrap(), &Point { units: 1.0, sum: 1.0 });
    }

    #[test]
    fn gini_is_the_same_by_differences_and_by_area(cents in some()) {
        let amounts = Amounts::new(cents.clone()).unwrap();
        if let Some(gini) = amounts.gini() {
            prop_assert!(near(gini, gini_by_differences(&cents)));
            prop_assert!(near(gini, gini_by_area(&amounts.lorenz().unwrap())));
        }
    }

    /// In euros or in cents, whoever comes first: not a bit differs but by the rounding of a ratio.
    #[test]
    fn neither_the_unit_nor_the_order_changes_an_index(cents in some(), times in 1..1_000_i64, seed in any::<u64>()) {
        let mut turned = cents.clone();
        turned.rotate_left(seed as usize % cents.len());
        let one = Amounts::new(cents.clone()).unwrap();
        prop_assert_eq!(&one, &Amounts::new(turned).unwrap());
        let other = Amounts::new(cents.iter().map(|x| x * times).collect()).unwrap();
        for (a, b) in [(one.gini(), other.gini()), (one.hhi(), other.hhi()), (one.theil(), other.theil())] {
            prop_assert_eq!(a.is_some(), b.is_some());
            prop_assert!(near(a.unwrap_or(0.0), b.unwrap_or(0.0)));
        }
    }

    #[test]
    fn giving_from_rich_to_poor_never_raises_an_index(mut cents in some(), part in 0.0..0.5_f64) {
        cents.sort_unstable();
        let before = Amounts::new(cents.clone()).unwrap();
        let last = cents.len() - 1;
        let given = ((cents[last] - cents[0]) as f64 * part) as i64;
        cents[0] += given;
        cents[last] -= given;
        let after = Amounts::new(cents).unwrap();
        let pairs = [(before.gini(), after.gini()), (before.theil(), after.theil()), (before.hhi(), after.hhi())];
        for (before, after) in pairs {
            prop_assert!(after.unwrap_or(0.0) <= before.unwrap_or(0.0) * (1.0 + 1e-12) + 1e-12);
        }
    }

    #[test]
    fn within_and_between_add_up_to_the_whole(groups in proptest::collection::vec(some(), 1..6)) {
        let groups: Vec<Amounts> = groups.into_iter().map(|cents| Amounts::new(cents).unwrap()).collect();
        if let Some(theil) = theil_by_group(&groups) {
            prop_assert!((theil.whole - theil.within - theil.between).abs() < 1e-9);
            prop_assert!(theil.within >= 0.0 && theil.between >= 0.0);
        }
    }

    #[test]
    fn what_is_below_grows_with_the_threshold(cents in some(), low in 0..2_000_000_i64, more in 0..2_000_000_i64) {
        let amounts = Amounts::new(cents.clone()).unwrap();
        let (one, other) = (amounts.below(low), amounts.below(low + more));
        prop_assert!(one.count <= other.count && one.cents <= other.cents);
        prop_assert_eq!(one.count, cents.iter().filter(|x| **x < low).count());
    }

    #[test]
    fn quantiles_rise_from_the_least_to_the_greatest(cents in some(), p in 0.0..1.0_f64, q in 0.0..1.0_f64) {
        let amounts = Amounts::new(cents.clone()).unwrap();
        let (low, high) = (amounts.quantile(p.min(q)).unwrap(), amounts.quantile(p.max(q)).unwrap());
        prop_assert!(low <= high + 1e-6);
        prop_assert_eq!(amounts.quantile(0.0).unwrap(), *cents.iter().min().unwrap() as f64);
        prop_assert_eq!(amounts.quantile(1.0).unwrap(), *cents.iter().max().unwrap() as f64);
    }
}
