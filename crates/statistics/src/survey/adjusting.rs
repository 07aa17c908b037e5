//! Weights held to what is known of everybody.

use std::collections::BTreeMap;

use super::{
    design::{Design, SurveyError},
    gram::Gram,
    raking::rake,
};

/// A margin: the class of each unit, and how many each class has in the population.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin {
    /// One class for each unit, in the order of the units.
    pub classes: Vec<u32>,
    /// How many are in each class, above zero; every class of a unit, and no other.
    pub totals: BTreeMap<u32, f64>,
}

/// How raking is done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Raking {
    /// Between which a weight, divided by what it was, must stay: above 0, with 1 between them. `None`: anywhere.
    pub bounds: Option<(f64, f64)>,
    /// By how much of itself a total may be missed.
    pub tolerance: f64,
    /// After how many rounds over all margins to give up.
    pub rounds: usize,
}

impl Default for Raking {
    /// No bounds, 10⁻¹², a thousand rounds.
    fn default() -> Self {
        Self {
            bounds: None,
            tolerance: 1e-12,
            rounds: 1000,
        }
    }
}

/// How raking went; to be shown beside what is estimated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Convergence {
    /// Rounds over all margins.
    pub rounds: usize,
    /// The greatest relative difference between a total and the sum of the weights in its class.
    pub gap: f64,
    /// The least weight after, divided by before.
    pub least_ratio: f64,
    /// The greatest weight after, divided by before.
    pub greatest_ratio: f64,
    /// How many weights lie on a bound.
    pub at_bounds: usize,
    /// [`Design::weighting_effect`] before.
    pub effect_before: f64,
    /// [`Design::weighting_effect`] after.
    pub effect_after: f64,
}

/// What weights were held to: estimates lose what the classes explain.
#[derive(Clone, Debug)]
pub(super) struct Adjustment {
    gram: Gram,
    /// The weights that meet the totals.
    weights: Vec<f64>,
}

impl Adjustment {
    /// What remains of `weighted` values (w z), in the same unit, when what the totals say is taken from them.
    /// Where weights were trimmed later, by how much is taken as given.
    pub fn residuals(&self, weighted: &[f64]) -> Vec<f64> {
        let z: Vec<f64> = weighted.iter().zip(&self.weights).map(|(wz, w)| wz / w).collect();
        let residuals = self.gram.residuals(&z);
        residuals.iter().zip(&self.weights).map(|(e, w)| e * w).collect()
    }
}

impl Design {
    /// Weights multiplied in each class so that they add up to its total: `w = d · N_c / Σ_c d`.
    ///
    /// # Errors
    /// [`SurveyError::Length`], [`SurveyError::Class`], [`SurveyError::Number`], [`SurveyError::Adjusted`].
    pub fn post_stratified(&self, margin: &Margin) -> Result<Self, SurveyError> {
        let once = Raking {
            rounds: 1,
            // One round is exact but for the rounding of sums.
            tolerance: 1e-9,
            ..Raking::default()
        };
        self.raked(std::slice::from_ref(margin), once)
            .map(|(design, _)| design)
    }

    /// Weights that add up to the totals of several margins and stay as near as can be to what they were: the
    /// least of `Σ d·(r ln r − r + 1)`, `r = w / d`, by iterative proportional fitting (Deming and Stephan 1940).
    /// With bounds, of the same among the weights that respect them: `r = min(U, max(L, exp(x'λ)))` (Deville and
    /// Särndal 1992), so that what trimming takes is given back where it is missed.
    ///
    /// # Errors
    /// [`SurveyError::Length`], [`SurveyError::Class`], [`SurveyError::Number`], [`SurveyError::Margins`] (sums that
    /// differ by more than 10⁻⁹ of themselves), [`SurveyError::Adjusted`], [`SurveyError::Bounds`],
    /// [`SurveyError::NotConverged`].
    pub fn raked(&self, margins: &[Margin], raking: Raking) -> Result<(Self, Convergence), SurveyError> {
        if self.adjustment.is_some() {
            return Err(SurveyError::Adjusted);
        }
        if let Some((low, high)) = raking.bounds
            && !(0.0 < low && low < 1.0 && 1.0 < high)
        {
            return Err(SurveyError::Bounds);
        }
        let (dense, totals) = self.dense(margins)?;
        let (ratios, rounds, gap) = rake(&self.weights, &dense, &totals, raking)?;
        let weights: Vec<f64> = self.weights.iter().zip(&ratios).map(|(d, r)| d * r).collect();
        let gram = Gram::new(dense, totals.len(), self.weights.clone());
        let design = Self {
            adjustment: Some(Adjustment {
                gram,
                weights: weights.clone(),
            }),
            weights,
            ..self.clone()
        };
        let on_bound = |ratio: &&f64| raking.bounds.is_some_and(|(l, u)| **ratio <= l || **ratio >= u);
        let convergence = Convergence {
            rounds,
            gap,
            least_ratio: ratios.iter().copied().fold(f64::INFINITY, f64::min),
            greatest_ratio: ratios.iter().copied().fold(0.0, f64::max),
            at_bounds: ratios.iter().filter(on_bound).count(),
            effect_before: self.weighting_effect(),
            effect_after: design.weighting_effect(),
        };
        Ok((design, convergence))
    }

    /// Weights cut at limits, what is cut shared out equally among those that are not, again until none is outside;
    /// what was cut once stays at its limit. The sum stays; the totals that weights had been held to are missed by
    /// a little: prefer [`Raking::bounds`], which meets them.
    ///
    /// # Errors
    /// [`SurveyError::Bounds`]: the limits are upside down, or leave no room for the sum.
    pub fn trimmed(&self, low: f64, high: f64) -> Result<Self, SurveyError> {
        let sum: f64 = self.weights.iter().sum();
        let mean = sum / self.units() as f64;
        if !(0.0 < low && low < mean && mean < high) {
            return Err(SurveyError::Bounds);
        }
        let mut weights = self.weights.clone();
        let mut cut = vec![false; self.units()];
        // Each round cuts one more at least, or is the last.
        while weights.iter().any(|weight| *weight < low || *weight > high) {
            for (weight, cut) in weights.iter().zip(&mut cut) {
                *cut |= *weight < low || *weight > high;
            }
            let kept = cut.iter().filter(|cut| !**cut).count();
            if kept == 0 {
                return Err(SurveyError::Bounds);
            }
            let excess: f64 = weights
                .iter()
                .map(|weight| weight - weight.clamp(low, high))
                .sum();
            for (weight, cut) in weights.iter_mut().zip(&cut) {
                *weight = match cut {
                    true => weight.clamp(low, high),
                    false => *weight + excess / kept as f64,
                };
            }
        }
        Ok(Self {
            weights,
            ..self.clone()
        })
    }

    /// Classes numbered over all margins, and their totals.
    fn dense(&self, margins: &[Margin]) -> Result<(Vec<Vec<usize>>, Vec<f64>), SurveyError> {
        let (mut dense, mut totals): (Vec<Vec<usize>>, Vec<f64>) = (Vec::new(), Vec::new());
        let mut first = None;
        for (at, margin) in margins.iter().enumerate() {
            self.check(margin.classes.len())?;
            let places: BTreeMap<u32, usize> = margin.totals.keys().copied().zip(totals.len()..).collect();
            let mut met = vec![false; places.len()];
            let mut classes = Vec::with_capacity(margin.classes.len());
            for class in &margin.classes {
                let fault = SurveyError::Class {
                    margin: at,
                    class: *class,
                };
                let place = *places.get(class).ok_or(fault)?;
                met[place - totals.len()] = true;
                classes.push(place);
            }
            for ((class, total), met) in margin.totals.iter().zip(met) {
                if !total.is_finite() {
                    return Err(SurveyError::Number(at));
                }
                if !met || *total <= 0.0 {
                    let class = *class;
                    return Err(SurveyError::Class { margin: at, class });
                }
            }
            let sum: f64 = margin.totals.values().sum();
            let expected = *first.get_or_insert(sum);
            if (sum - expected).abs() > 1e-9 * expected {
                return Err(SurveyError::Margins(at));
            }
            totals.extend(margin.totals.values());
            dense.push(classes);
        }
        Ok((dense, totals))
    }
}
