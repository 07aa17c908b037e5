//! How many work for employers of whom only a band is known (1 to 2, 3 to 5, 6 to 9…): what is certain, and what is
//! likely under a convention that is stated.

/// Employers of one band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The least number of employees of each.
    pub least: u32,
    /// The most; `None` for the last band, which has no end.
    pub most: Option<u32>,
    /// How many employers are in it.
    pub employers: u64,
}

/// How many work for all of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Employees {
    /// Certainly as many: `Σ n · least`.
    pub least: u64,
    /// Certainly no more: `Σ n · most`; `None` where somebody is in a band without end.
    pub most: Option<u64>,
    /// Likely as many, if within a band each number k is met as often as `1 / k` says (small employers are more): a
    /// convention, not an observation. `None` as for `most`.
    pub likely: Option<Likely>,
}

/// A number under the convention of [`Employees::likely`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likely {
    /// The mean, in employees.
    pub mean: f64,
    /// The standard deviation of the sum, if employers do not depend on each other. It says nothing of the error of
    /// the convention itself, which is greater for many employers: show the certain bounds beside it.
    pub deviation: f64,
}

/// Why bands give no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BandError {
    /// A band, at this place, that ends before it begins.
    #[error("band {0} ends before it begins")]
    Backwards(usize),
    /// More employees than can be counted.
    #[error("too many employees")]
    Large,
}

/// How many work for the employers of some bands; nobody, certainly, where there are none. Employers whose band is not
/// known are not here: their number is to be shown beside.
///
/// # Errors
/// [`BandError`].
pub fn employees(bands: &[Band]) -> Result<Employees, BandError> {
    let mut sum = Employees {
        least: 0,
        most: Some(0),
        likely: Some(Likely {
            mean: 0.0,
            deviation: 0.0,
        }),
    };
    let mut variance = 0.0;
    for (at, band) in bands.iter().enumerate().filter(|(_, band)| band.employers > 0) {
        if band.most.is_some_and(|most| most < band.least) {
            return Err(BandError::Backwards(at));
        }
        let times = |each: u32, sum: u64| {
            let product = u64::from(each).checked_mul(band.employers)?;
            sum.checked_add(product)
        };
        sum.least = times(band.least, sum.least).ok_or(BandError::Large)?;
        let (Some(most), Some(before)) = (band.most, sum.most) else {
            (sum.most, sum.likely) = (None, None);
            continue;
        };
        sum.most = Some(times(most, before).ok_or(BandError::Large)?);
        if let Some(likely) = &mut sum.likely {
            let (mean, of_one) = harmonic(band.least, most);
            likely.mean += band.employers as f64 * mean;
            variance += band.employers as f64 * of_one;
            likely.deviation = f64::sqrt(variance);
        }
    }
    Ok(sum)
}

/// Mean and variance of the law `p(k) ∝ 1 / k` from least to most; nobody is nobody.
fn harmonic(least: u32, most: u32) -> (f64, f64) {
    if most == 0 {
        return (0.0, 0.0);
    }
    let (least, most) = (f64::from(least.max(1)), f64::from(most));
    let count = most - least + 1.0;
    // The sum of 1 / k: term by term where few, by the formula of Euler and Maclaurin beyond.
    let up_to = |n: f64| -> f64 {
        if n < 50.0 {
            (1..=n as u32).map(|k| f64::from(k).recip()).sum()
        } else {
            n.ln() + 0.577_215_664_901_532_9 + 0.5 / n - 1.0 / (12.0 * n * n) + 1.0 / (120.0 * n.powi(4))
        }
    };
    let weights = up_to(most) - up_to(least - 1.0);
    let mean = count / weights;
    let square = count * (least + most) / 2.0 / weights;
    (mean, (square - mean * mean).max(0.0))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use proptest::prelude::*;

    use super::{Band, BandError, Likely, employees};

    fn band(least: u32, most: Option<u32>, employers: u64) -> Band {
        Band {
            least,
            most,
            employers,
        }
    }

    #[test]
    fn what_is_certain_and_what_is_likely_are_told_apart() {
        let found = employees(&[band(0, Some(0), 50), band(1, Some(2), 10), band(3, Some(5), 4)]).unwrap();
        assert_eq!((found.least, found.most), (22, Some(40)));
        // 1 twice as often as 2: 4/3; 3, 4 and 5 as 20, 15 and 12: 180/47.
        let likely = found.likely.unwrap();
        assert!((likely.mean - (10.0 * 4.0 / 3.0 + 4.0 * 180.0 / 47.0)).abs() < 1e-12);
        let variance = 10.0 * 2.0 / 9.0 + 4.0 * (720.0 / 47.0 - (180.0_f64 / 47.0).powi(2));
        assert!((likely.deviation - variance.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn a_band_without_end_leaves_the_most_open_when_somebody_is_in_it() {
        let open = employees(&[band(10_000, None, 1), band(1, Some(2), 3)]).unwrap();
        assert_eq!((open.least, open.most, open.likely), (10_003, None, None));
        let empty = employees(&[band(10_000, None, 0), band(1, Some(2), 3)]).unwrap();
        assert_eq!(empty.most, Some(6));
        let none = employees(&[]).unwrap();
        let nothing = Likely {
            mean: 0.0,
            deviation: 0.0,
        };
        assert_eq!((none.least, none.most, none.likely), (0, Some(0), Some(nothing)));
    }

    #[test]
    fn bands_that_cannot_be_are_refused() {
        assert_eq!(employees(&[band(5, Some(3), 1)]), Err(BandError::Backwards(0)));
        assert_eq!(employees(&[band(5, Some(9), u64::MAX)]), Err(BandError::Large));
    }

    proptest! {
        #[test]
        fn the_likely_lies_within_the_certain_and_agrees_with_a_slow_sum(
            least in 0..400_u32,
            more in 0..600_u32,
            employers in 1..9_000_u64,
        ) {
            let most = least + more;
            let found = employees(&[band(least, Some(most), employers)]).unwrap();
            let likely = found.likely.unwrap();
            prop_assert!(likely.mean >= found.least as f64 * (1.0 - 1e-12));
            prop_assert!(likely.mean <= found.most.unwrap() as f64 * (1.0 + 1e-12));
            let ks: Vec<f64> = (least.max(1)..=most).map(f64::from).collect();
            if most > 0 {
                let weights: f64 = ks.iter().map(|k| k.recip()).sum();
                let mean = ks.len() as f64 / weights;
                prop_assert!((likely.mean - employers as f64 * mean).abs() < 1e-7 * likely.mean);
            }
        }
    }
}
