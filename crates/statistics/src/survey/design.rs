//! How the units of a sample were drawn, and what each stands for.

use std::collections::BTreeMap;

use super::adjusting::Adjustment;

/// A unit of a sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SampledUnit {
    /// Its stratum.
    pub stratum: u32,
    /// What was drawn in the stratum: the cluster (numbered within its stratum) all of whose units, or some, were
    /// then asked; a number of its own for a unit drawn by itself.
    pub cluster: u64,
    /// How many it stands for: the inverse of its probability of being drawn; above zero.
    pub weight: f64,
}

/// How a sample was drawn, with the weights of its units, in the order in which they were given.
#[derive(Clone, Debug)]
pub struct Design {
    pub(super) weights: Vec<f64>,
    /// Of each unit: its cluster, numbered over all strata.
    pub(super) cluster_of: Vec<usize>,
    /// Of each cluster: its stratum, by place in `strata`.
    pub(super) stratum_of: Vec<usize>,
    pub(super) strata: Vec<Stratum>,
    pub(super) adjustment: Option<Adjustment>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Stratum {
    /// Clusters drawn.
    pub drawn: usize,
    /// `(1 − n / N) · n / (n − 1)`.
    pub factor: f64,
}

/// Why a sample, or what is asked of it, gives no estimate.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SurveyError {
    /// No unit at all, or none in the part asked for.
    #[error("no unit")]
    Empty,
    /// Values, classes or marks are not one for each unit.
    #[error("{given} values for {units} units")]
    Length {
        /// How many were given.
        given: usize,
        /// How many units there are.
        units: usize,
    },
    /// A weight, a value or a total is not a finite number, or is below zero where none may be.
    #[error("not a number that can be used, at place {0}")]
    Number(usize),
    /// Fewer are said to exist in a stratum than were drawn, or nothing is said where something must be.
    #[error("the size of stratum {0} is missing, or below what was drawn")]
    Size(u32),
    /// One cluster only was drawn in a stratum that has more: no error can be known. Join it to another.
    #[error("stratum {0} has one drawn unit only: join it to another")]
    Lonely(u32),
    /// A class has a total and no unit, or units and no total above zero.
    #[error("class {class} of margin {margin} has units without a total, or a total without units")]
    Class {
        /// The margin, by place from 0.
        margin: usize,
        /// The class.
        class: u32,
    },
    /// The totals of two margins do not add up to the same.
    #[error("the totals of margin {0} do not add up to those of the first")]
    Margins(usize),
    /// The weights had been held to totals already: give all margins at once.
    #[error("the weights were adjusted before")]
    Adjusted,
    /// Bounds that do not hold 1 between them, or limits upside down.
    #[error("bounds that leave no room")]
    Bounds,
    /// Raking did not meet its totals; bounds may make it impossible.
    #[error("no weights found after {rounds} rounds; a total is still missed by {gap} of itself")]
    NotConverged {
        /// How many rounds were tried.
        rounds: usize,
        /// The greatest relative difference that remained.
        gap: f64,
    },
    /// What is divided by adds up to zero.
    #[error("division by a total of zero")]
    Zero,
}

impl Design {
    /// A stratified sample without replacement, each unit drawn by itself: weights `d = N_h / n_h`, with the
    /// correction for finite populations. `sizes` gives N_h, the units that each stratum has.
    ///
    /// Those who answered, not those who were asked, are to be given here when silence is taken to be by chance
    /// within each stratum.
    ///
    /// # Errors
    /// [`SurveyError::Empty`], [`SurveyError::Size`], [`SurveyError::Lonely`].
    pub fn stratified(strata: &[u32], sizes: &BTreeMap<u32, u64>) -> Result<Self, SurveyError> {
        let mut drawn: BTreeMap<u32, u64> = BTreeMap::new();
        for stratum in strata {
            *drawn.entry(*stratum).or_default() += 1;
        }
        let unit = |(at, stratum): (usize, &u32)| {
            let size = sizes.get(stratum).ok_or(SurveyError::Size(*stratum))?;
            Ok(SampledUnit {
                stratum: *stratum,
                cluster: at as u64,
                weight: *size as f64 / drawn[stratum] as f64,
            })
        };
        let units: Result<Vec<_>, _> = strata.iter().enumerate().map(unit).collect();
        Self::new(&units?, sizes)
    }

    /// Any sample of one stage, or of several taken as drawn with replacement at the first. `sizes` gives how many
    /// clusters each stratum has; a stratum without one is taken as drawn with replacement (no correction for
    /// finite populations), which says rather too much of the error than too little.
    ///
    /// # Errors
    /// [`SurveyError::Empty`], [`SurveyError::Number`] (a weight that is not above zero), [`SurveyError::Size`],
    /// [`SurveyError::Lonely`]. A stratum whose only cluster is all there is has no error and is no fault.
    pub fn new(units: &[SampledUnit], sizes: &BTreeMap<u32, u64>) -> Result<Self, SurveyError> {
        if units.is_empty() {
            return Err(SurveyError::Empty);
        }
        if let Some(at) = units
            .iter()
            .position(|unit| !(unit.weight > 0.0 && unit.weight.is_finite()))
        {
            return Err(SurveyError::Number(at));
        }
        let mut clusters: BTreeMap<(u32, u64), usize> = BTreeMap::new();
        for unit in units {
            clusters.insert((unit.stratum, unit.cluster), 0);
        }
        let (mut strata, mut stratum_of): (Vec<(u32, usize)>, Vec<usize>) = (Vec::new(), Vec::new());
        for (at, ((stratum, _), place)) in clusters.iter_mut().enumerate() {
            *place = at;
            match strata.last_mut() {
                Some((last, drawn)) if last == stratum => *drawn += 1,
                _ => strata.push((*stratum, 1)),
            }
            stratum_of.push(strata.len() - 1);
        }
        let of_stratum = |(stratum, drawn): &(u32, usize)| {
            let (n, size) = (*drawn as f64, sizes.get(stratum));
            let left = match size {
                Some(size) if *size < *drawn as u64 => return Err(SurveyError::Size(*stratum)),
                Some(size) => 1.0 - n / *size as f64,
                None => 1.0,
            };
            let factor = match (left > 0.0, *drawn) {
                (false, _) => 0.0,
                (true, 1) => return Err(SurveyError::Lonely(*stratum)),
                (true, _) => left * n / (n - 1.0),
            };
            Ok(Stratum {
                drawn: *drawn,
                factor,
            })
        };
        Ok(Self {
            weights: units.iter().map(|unit| unit.weight).collect(),
            cluster_of: units
                .iter()
                .map(|unit| clusters[&(unit.stratum, unit.cluster)])
                .collect(),
            strata: strata.iter().map(of_stratum).collect::<Result<_, _>>()?,
            stratum_of,
            adjustment: None,
        })
    }

    /// How many each unit stands for, in the order of the units.
    #[must_use]
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// How many units there are.
    #[must_use]
    pub fn units(&self) -> usize {
        self.weights.len()
    }

    /// What unequal weights cost: `deff = n Σ w² / (Σ w)² = 1 + CV²(w)` (Kish 1965), 1 where all are equal. It
    /// says nothing of what strata gain and clusters lose.
    #[must_use]
    pub fn weighting_effect(&self) -> f64 {
        let sum: f64 = self.weights.iter().sum();
        let squares: f64 = self.weights.iter().map(|weight| weight * weight).sum();
        self.units() as f64 * squares / (sum * sum)
    }

    /// The variance of the total of `z`, one for each unit, zero outside a part.
    pub(super) fn variance(&self, z: &[f64]) -> f64 {
        let weighted: Vec<f64> = z
            .iter()
            .zip(&self.weights)
            .map(|(z, weight)| z * weight)
            .collect();
        let parts = match &self.adjustment {
            Some(adjustment) => adjustment.residuals(&weighted),
            None => weighted,
        };
        let mut sums = vec![0.0; self.stratum_of.len()];
        for (part, cluster) in parts.iter().zip(&self.cluster_of) {
            sums[*cluster] += part;
        }
        let mut means = vec![0.0; self.strata.len()];
        for (sum, stratum) in sums.iter().zip(&self.stratum_of) {
            means[*stratum] += sum / self.strata[*stratum].drawn as f64;
        }
        let squares = sums.iter().zip(&self.stratum_of).map(|(sum, stratum)| {
            let away = sum - means[*stratum];
            self.strata[*stratum].factor * away * away
        });
        squares.sum()
    }

    pub(super) fn check(&self, given: usize) -> Result<(), SurveyError> {
        let units = self.units();
        (given == units)
            .then_some(())
            .ok_or(SurveyError::Length { given, units })
    }
}
