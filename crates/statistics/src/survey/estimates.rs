//! Totals, means, ratios, shares and quantiles, for everybody or a part, each with its error.

use super::{
    design::{Design, SurveyError},
    t95,
};

/// Two ends, in the unit of what is estimated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A value and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// In the unit of what was asked.
    pub value: f64,
    /// In the same unit.
    pub standard_error: f64,
    /// Clusters less strata among the units it rests on; 0 where there is no more than one in each.
    pub degrees: usize,
    /// How many units it rests on: what rules of secrecy and of publication look at.
    pub units: usize,
}

/// A share of the population, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proportion {
    /// The share, with its linearised error.
    pub estimate: Estimate,
    /// As many drawn simply would be as sure: `p (1 − p) / V`; where all or none answer yes, the units over
    /// [`Design::weighting_effect`].
    pub effective_units: f64,
    /// Of Wilson (1927) at 95 %, with the effective units: never below 0 nor above 1.
    pub interval: Interval,
}

/// A quantile, with the interval of Woodruff (1952) at 95 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantile {
    /// The least value up to which at least the asked share lies.
    pub value: f64,
    /// `None` where the sample does not reach that far.
    pub low: Option<f64>,
    /// `None` where the sample does not reach that far.
    pub high: Option<f64>,
    /// The width of the interval over twice the quantile of the t law; `None` with an end.
    pub standard_error: Option<f64>,
}

impl Estimate {
    /// At 95 %, by the t law; `None` where it has no degree of freedom and some error.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        let away = match (self.degrees, self.standard_error > 0.0) {
            (_, false) => 0.0,
            (0, true) => return None,
            (degrees, true) => t95(degrees) * self.standard_error,
        };
        Some(Interval {
            low: self.value - away,
            high: self.value + away,
        })
    }

    /// The standard error over the value, without unit: a figure above 0.25 is better not shown alone. `None` for
    /// a value of zero.
    #[must_use]
    pub fn variation(&self) -> Option<f64> {
        (self.value != 0.0).then(|| self.standard_error / self.value.abs())
    }
}

/// Everybody, or a part of them, seen through a sample.
#[derive(Clone, Debug)]
pub struct Cut<'a> {
    design: &'a Design,
    /// `None`: everybody.
    within: Option<&'a [bool]>,
    units: usize,
    degrees: usize,
}

impl Design {
    /// Everybody.
    #[must_use]
    pub fn all(&self) -> Cut<'_> {
        Cut {
            design: self,
            within: None,
            units: self.units(),
            degrees: self.stratum_of.len() - self.strata.len(),
        }
    }

    /// Those of whom `within` is true. The whole sample still says how sure the figures are: whether a unit is of
    /// the part was not known when it was drawn.
    ///
    /// # Errors
    /// [`SurveyError::Length`], [`SurveyError::Empty`].
    pub fn within<'a>(&'a self, within: &'a [bool]) -> Result<Cut<'a>, SurveyError> {
        self.check(within.len())?;
        let mut clusters = vec![false; self.stratum_of.len()];
        let mut strata = vec![false; self.strata.len()];
        for (cluster, _) in self.cluster_of.iter().zip(within).filter(|(_, within)| **within) {
            clusters[*cluster] = true;
            strata[self.stratum_of[*cluster]] = true;
        }
        let count = |marks: &[bool]| marks.iter().filter(|mark| **mark).count();
        match count(within) {
            0 => Err(SurveyError::Empty),
            units => Ok(Cut {
                design: self,
                within: Some(within),
                units,
                degrees: count(&clusters) - count(&strata),
            }),
        }
    }
}

impl Cut<'_> {
    /// `Σ w y`, in the unit of y. Values outside the part are not looked at.
    ///
    /// # Errors
    /// [`SurveyError::Length`], [`SurveyError::Number`].
    pub fn total(&self, y: &[f64]) -> Result<Estimate, SurveyError> {
        self.check(y)?;
        Ok(self.estimate(self.sum(y), |unit| y[unit]))
    }

    /// How many there are: the total of 1.
    #[must_use]
    pub fn size(&self) -> Estimate {
        let ones = vec![1.0; self.design.units()];
        self.estimate(self.sum(&ones), |_| 1.0)
    }

    /// `Σ w y / Σ w`, in the unit of y; linearised, for the size is estimated too.
    ///
    /// # Errors
    /// [`SurveyError::Length`], [`SurveyError::Number`].
    pub fn mean(&self, y: &[f64]) -> Result<Estimate, SurveyError> {
        self.ratio(y, &vec![1.0; self.design.units()])
    }

    /// `R = Σ w y / Σ w x`, in units of y by unit of x; `z = (y − R x) / Σ w x`.
    ///
    /// # Errors
    /// [`SurveyError::Length`], [`SurveyError::Number`], [`SurveyError::Zero`].
    pub fn ratio(&self, y: &[f64], x: &[f64]) -> Result<Estimate, SurveyError> {
        self.check(y)?;
        self.check(x)?;
        let below = self.sum(x);
        if below == 0.0 {
            return Err(SurveyError::Zero);
        }
        let ratio = self.sum(y) / below;
        Ok(self.estimate(ratio, |unit| (y[unit] - ratio * x[unit]) / below))
    }

    /// The share of those of whom `yes` is true.
    ///
    /// # Errors
    /// [`SurveyError::Length`].
    pub fn proportion(&self, yes: &[bool]) -> Result<Proportion, SurveyError> {
        let marks: Vec<f64> = yes.iter().map(|yes| f64::from(u8::from(*yes))).collect();
        let mut estimate = self.mean(&marks)?;
        // The weights of all who said yes may add up to a hair above those of all.
        estimate.value = estimate.value.clamp(0.0, 1.0);
        let p = estimate.value;
        let (spread, variance) = (p * (1.0 - p), estimate.standard_error.powi(2));
        let effective_units = if spread > 1e-12 && variance > 1e-30 {
            spread / variance
        } else {
            self.units as f64 / self.design.weighting_effect()
        };
        let exhausted = spread > 1e-12 && variance <= 1e-30;
        Ok(Proportion {
            estimate,
            effective_units,
            // All of the part were asked: nothing is left to chance.
            interval: if exhausted {
                Interval { low: p, high: p }
            } else {
                wilson(p, effective_units)
            },
        })
    }

    /// The least value of y up to which at least a share `p` of the part lies. Its interval: that of the share up
    /// to it, read back on the values.
    ///
    /// # Errors
    /// [`SurveyError::Length`], [`SurveyError::Number`] (p is not strictly between 0 and 1: place 0).
    pub fn quantile(&self, y: &[f64], p: f64) -> Result<Quantile, SurveyError> {
        self.check(y)?;
        if !(p > 0.0 && p < 1.0) {
            return Err(SurveyError::Number(0));
        }
        let mut sorted: Vec<(f64, f64)> = (0..y.len())
            .filter(|unit| self.holds(*unit))
            .map(|unit| (y[unit], self.design.weights[unit]))
            .collect();
        sorted.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
        let whole: f64 = sorted.iter().map(|(_, weight)| weight).sum();
        let up_to = |share: f64| {
            let mut sum = 0.0;
            let found = sorted.iter().find(|(_, weight)| {
                sum += weight;
                // A share reached but for the last bits of a sum is reached.
                sum >= share * whole * (1.0 - 1e-14)
            });
            found.or(sorted.last()).map(|(value, _)| *value)
        };
        let value = up_to(p).ok_or(SurveyError::Empty)?;
        let below: Vec<f64> = y.iter().map(|y| f64::from(u8::from(*y <= value))).collect();
        let shares = self.mean(&below)?.interval();
        let low = shares
            .filter(|shares| shares.low >= 0.0)
            .and_then(|shares| up_to(shares.low));
        let high = shares
            .filter(|shares| shares.high <= 1.0)
            .and_then(|shares| up_to(shares.high));
        let width = low.zip(high).map(|(low, high)| high - low);
        Ok(Quantile {
            value,
            low,
            high,
            standard_error: width.map(|width| width / (2.0 * t95(self.degrees))),
        })
    }

    fn holds(&self, unit: usize) -> bool {
        self.within.is_none_or(|within| within[unit])
    }

    fn sum(&self, y: &[f64]) -> f64 {
        let held = (0..y.len()).filter(|unit| self.holds(*unit));
        held.map(|unit| self.design.weights[unit] * y[unit]).sum()
    }

    fn estimate(&self, value: f64, z: impl Fn(usize) -> f64) -> Estimate {
        let z: Vec<f64> = (0..self.design.units())
            .map(|unit| if self.holds(unit) { z(unit) } else { 0.0 })
            .collect();
        Estimate {
            value,
            standard_error: self.design.variance(&z).sqrt(),
            degrees: self.degrees,
            units: self.units,
        }
    }

    fn check(&self, y: &[f64]) -> Result<(), SurveyError> {
        self.design.check(y.len())?;
        match (0..y.len()).find(|unit| self.holds(*unit) && !y[*unit].is_finite()) {
            Some(at) => Err(SurveyError::Number(at)),
            None => Ok(()),
        }
    }
}

fn wilson(p: f64, n: f64) -> Interval {
    let z = 1.959_963_984_540_054_f64;
    let middle = p + z * z / (2.0 * n);
    let spread = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + z * z / n;
    Interval {
        low: ((middle - spread) / whole).max(0.0),
        high: ((middle + spread) / whole).min(1.0),
    }
}

#[cfg(test)]
mod tests;
