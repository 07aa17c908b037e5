//! How long associations live, how many there are when lists are incomplete, how dense they are, how old.
//!
//! Ends are declared late or never: a curve of survival from a register says at most how long names stay in it, and
//! that is to be written beside it.

use statrs::distribution::{ContinuousCDF, Gamma};

use crate::concentration::Amounts;

/// 0.975 of the normal law.
const Z: f64 = 1.959_963_984_540_054;

/// One life, as far as it was seen; in years, or in days: all in the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// The age from which on it was watched: 0 from its birth; more where the register begins later, so that those
    /// that had ended before could not be seen.
    pub from: u32,
    /// The age up to which it was watched, above `from`.
    pub until: u32,
    /// Whether it ended then; else it went on, or was lost from sight.
    pub ended: bool,
}

/// A step of the curve of survival, at an age at which at least one ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The age.
    pub age: u32,
    /// How many were watched just before.
    pub at_risk: u64,
    /// How many ended.
    pub ended: u64,
    /// The share that lives beyond, 0 to 1.
    pub survival: f64,
    /// Its standard error, of Greenwood.
    pub standard_error: f64,
    /// At 95 %, on the scale `ln(−ln S)`, so that it stays within 0 to 1; `None` once nobody is left.
    pub interval: Option<(f64, f64)>,
}

/// Why figures give no curve or no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LifeError {
    /// There is nothing.
    #[error("nothing to count")]
    Empty,
    /// A life that was watched for no time, at this place.
    #[error("a life that ends before it begins, at place {0}")]
    Backwards(usize),
    /// More are in both lists than in one.
    #[error("more are in both lists than in one of them")]
    Both,
    /// No inhabitants.
    #[error("no inhabitants")]
    Inhabitants,
    /// Borders of classes that do not rise.
    #[error("borders that do not rise")]
    Borders,
}

/// The curve of survival of Kaplan and Meier (1958): `S(t) = Π (1 − d_i / n_i)` over the ages up to t at which some
/// ended, d who ended and n who were watched then, late comers from their coming on. Error of Greenwood:
/// `V = S² Σ d / (n (n − d))`.
///
/// With late comers few may be watched early on, and one end among two halves all that follows: look at `at_risk`.
///
/// # Errors
/// [`LifeError::Empty`], [`LifeError::Backwards`].
pub fn kaplan_meier(lifetimes: &[Lifetime]) -> Result<Vec<Step>, LifeError> {
    if lifetimes.is_empty() {
        return Err(LifeError::Empty);
    }
    if let Some(at) = lifetimes.iter().position(|life| life.until <= life.from) {
        return Err(LifeError::Backwards(at));
    }
    let sorted = |age: fn(&Lifetime) -> u32| {
        let mut ages: Vec<u32> = lifetimes.iter().map(age).collect();
        ages.sort_unstable();
        ages
    };
    let (comings, goings) = (sorted(|life| life.from), sorted(|life| life.until));
    let ends = lifetimes.iter().filter(|life| life.ended).map(|life| life.until);
    let mut ends: Vec<u32> = ends.collect();
    ends.sort_unstable();
    let (mut survival, mut sum) = (1.0, 0.0);
    let step = |same: &[u32]| {
        let age = same[0];
        let come = comings.partition_point(|from| *from < age);
        let at_risk = (come - goings.partition_point(|until| *until < age)) as u64;
        let ended = same.len() as u64;
        let (n, d) = (at_risk as f64, ended as f64);
        survival *= 1.0 - d / n;
        sum += d / (n * (n - d));
        let scaled = sum.sqrt() / f64::ln(survival);
        let bound = |sign: f64| survival.powf((sign * Z * scaled).exp());
        Step {
            age,
            at_risk,
            ended,
            survival,
            standard_error: if survival > 0.0 {
                survival * sum.sqrt()
            } else {
                0.0
            },
            interval: (survival > 0.0).then(|| (bound(-1.0), bound(1.0))),
        }
    };
    Ok(ends.chunk_by(|one, other| one == other).map(step).collect())
}

/// The age beyond which half or fewer live; `None` where more than half were still there.
#[must_use]
pub fn median_lifetime(curve: &[Step]) -> Option<u32> {
    curve
        .iter()
        .find(|step| step.survival <= 0.5)
        .map(|step| step.age)
}

/// How many there are, by two incomplete lists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoLists {
    /// How many are in a list or in both.
    pub seen: u64,
    /// How many there are in all.
    pub estimate: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// At 95 %; never below what was seen.
    pub interval: (f64, f64),
}

/// How many there are in all, from how many two lists hold and how many are in both (Chapman 1951):
/// `N = (n₁ + 1)(n₂ + 1) / (m + 1) − 1`, `V = (n₁ + 1)(n₂ + 1)(n₁ − m)(n₂ − m) / ((m + 1)² (m + 2))` (Seber 1970).
/// The interval is log-normal on those not seen (Chao 1987).
///
/// It holds for lists that do not depend on each other. Two registers of which one feeds the other share more than
/// chance would: then it is a lower bound, to be called one.
///
/// # Errors
/// [`LifeError::Empty`] where a list is empty, [`LifeError::Both`].
pub fn two_lists(first: u64, second: u64, both: u64) -> Result<TwoLists, LifeError> {
    if first == 0 || second == 0 {
        return Err(LifeError::Empty);
    }
    if both > first.min(second) {
        return Err(LifeError::Both);
    }
    let (n1, n2, m) = (first as f64, second as f64, both as f64);
    let estimate = (n1 + 1.0) * (n2 + 1.0) / (m + 1.0) - 1.0;
    let spread = (n1 + 1.0) * (n2 + 1.0) * (n1 - m) * (n2 - m);
    let variance = spread / ((m + 1.0) * (m + 1.0) * (m + 2.0));
    let seen = n1 + n2 - m;
    let unseen = estimate - seen;
    let interval = if unseen > 0.0 {
        let factor = (Z * (variance / (unseen * unseen)).ln_1p().sqrt()).exp();
        (seen + unseen / factor, seen + unseen * factor)
    } else {
        (seen, seen)
    };
    Ok(TwoLists {
        seen: first + second - both,
        estimate: estimate.max(seen),
        standard_error: variance.sqrt(),
        interval,
    })
}

/// A number for each thousand inhabitants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Density {
    /// For 1,000 inhabitants.
    pub per_thousand: f64,
    /// At 95 %, if what is counted comes by chance and one by one.
    pub interval: (f64, f64),
}

/// How many there are for each thousand inhabitants, with the exact interval of the law of Poisson (Garwood 1936):
/// from the quantile 0.025 of the gamma law of shape k to that of 0.975 of shape k + 1. It says how far the density
/// of a small commune may be from that of its like by chance, not that the count is wrong.
///
/// # Errors
/// [`LifeError::Inhabitants`].
pub fn density(count: u64, inhabitants: u64) -> Result<Density, LifeError> {
    if inhabitants == 0 {
        return Err(LifeError::Inhabitants);
    }
    let rate = |count: f64| 1_000.0 * count / inhabitants as f64;
    let (low, high) = poisson95(count);
    Ok(Density {
        per_thousand: rate(count as f64),
        interval: (rate(low), rate(high)),
    })
}

/// The interval at 95 % for the mean of a law of Poisson of which `count` was seen.
fn poisson95(count: u64) -> (f64, f64) {
    let quantile = |shape: f64, p: f64| {
        let law = Gamma::new(shape, 1.0).expect("a shape above zero");
        // Halving: a quantile lies within forty deviations, and the law's own inverse stops too early.
        let away = 40.0 * (shape.sqrt() + 1.0);
        let (mut low, mut high) = ((shape - away).max(0.0), shape + away);
        while high - low > 1e-13 * high {
            let middle = low + (high - low) / 2.0;
            if middle <= low || middle >= high {
                break;
            }
            if law.cdf(middle) < p {
                low = middle;
            } else {
                high = middle;
            }
        }
        high
    };
    let k = count as f64;
    let low = if count == 0 { 0.0 } else { quantile(k, 0.025) };
    (low, quantile(k + 1.0, 0.975))
}

/// How many there are of each age.
#[derive(Clone, Debug, PartialEq)]
pub struct Ages {
    /// For each border, how many are at least as old and younger than the next.
    pub classes: Vec<(u32, u64)>,
    /// How many are younger than the first border.
    pub younger: u64,
    /// How many have no known age: to be shown beside the others, never shared out among them.
    pub unknown: u64,
    /// Of the known ages: a quarter, half and three quarters of them (type 7); `None` where none is known.
    pub quartiles: Option<[f64; 3]>,
}

/// Ages in classes, each from its border on; the last has no end.
///
/// # Errors
/// [`LifeError::Empty`] without borders, [`LifeError::Borders`] where these do not rise.
pub fn ages(known: &[Option<u32>], borders: &[u32]) -> Result<Ages, LifeError> {
    if borders.is_empty() {
        return Err(LifeError::Empty);
    }
    if borders.windows(2).any(|two| two[0] >= two[1]) {
        return Err(LifeError::Borders);
    }
    let mut ages = Ages {
        classes: borders.iter().map(|border| (*border, 0)).collect(),
        younger: 0,
        unknown: 0,
        quartiles: None,
    };
    for age in known {
        let class = age.map(|age| borders.partition_point(|border| *border <= age));
        match class {
            None => ages.unknown += 1,
            Some(0) => ages.younger += 1,
            Some(class) => ages.classes[class - 1].1 += 1,
        }
    }
    let years = known.iter().flatten().map(|age| i64::from(*age)).collect();
    if let Ok(years) = Amounts::new(years) {
        ages.quartiles = Some([0.25, 0.5, 0.75].map(|p| years.quantile(p).expect("between 0 and 1")));
    }
    Ok(ages)
}

#[cfg(test)]
mod tests;
