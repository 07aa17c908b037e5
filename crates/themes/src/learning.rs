//! From examples to weights: how much each feature says for or against each theme.
//!
//! Two steps. Counting first (naive Bayes): the logarithm of how much more often a feature is met with a
//! theme than without, hints counted as if they had been met; a feature seldom met stays near zero. Then a
//! few passes of logistic regression, which learn that `aide` and `alimentair` come together and need not
//! both be counted in full. A weight that will be corrected often moves by small steps, one that is met seldom
//! by large ones.

use crate::arithmetic::{ln, logistic};
use crate::{Lanes, MOST_THEMES};

/// How far counts alone are believed; 1 would be naive Bayes as in the books, which believes too much.
const TRUST_IN_COUNTS: f32 = 0.7;
/// How many rows a hint is worth.
const WORTH_OF_A_HINT: f32 = 60.0;
/// Until so many rows are there, imagined ones fill up, the themes equally frequent: hints need something
/// to stand out from.
const ROWS_IMAGINED: usize = 20_000;
/// How often logistic regression goes through all rows.
const PASSES: usize = 3;
/// How far a weight met for the first time moves.
const FIRST_STEP: f32 = 0.1;
/// How much of a theme's variance is thought to be still in the errors while learning.
const ERROR_LEFT: f32 = 0.5;

/// Rows as features, one after the other.
#[derive(Debug, Clone, Default)]
pub struct Examples {
    features: Vec<u32>,
    ends: Vec<usize>,
    /// The themes of each row, one bit each.
    pub themes: Vec<u32>,
    /// The fold of each row: what is learned without it can be tried on it.
    pub folds: Vec<u8>,
}

impl Examples {
    pub fn push(&mut self, features: impl Iterator<Item = u32>, themes: u32, fold: u8) {
        self.features.extend(features);
        self.ends.push(self.features.len());
        self.themes.push(themes);
        self.folds.push(fold);
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn features(&self, row: usize) -> &[u32] {
        let from = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.features[from..self.ends[row]]
    }
}

/// A hint's themes and the share of it that each feature takes.
#[derive(Debug, Clone)]
pub struct Hint {
    pub themes: u32,
    pub shares: Vec<(u32, f32)>,
}

/// What was learned.
#[derive(Debug, Clone)]
pub struct Weights {
    /// What is thought of a text before it is read.
    pub bias: Lanes,
    /// Of each feature.
    pub features: Vec<Lanes>,
}

impl Weights {
    /// For or against each theme, all features taken together.
    pub fn scores(&self, features: &[u32]) -> Lanes {
        let scale = scale(features.len());
        let mut scores = self.bias;
        for &feature in features {
            let weights = &self.features[feature as usize];
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += weight * scale;
            }
        }
        scores
    }

    /// Learns from the examples that are not in the fold `but`.
    pub fn learn(features: usize, examples: &Examples, hints: &[Hint], but: Option<u8>) -> Self {
        let used: Vec<usize> = (0..examples.len())
            .filter(|&row| Some(examples.folds[row]) != but)
            .collect();
        let mut weights = counted(features, examples, hints, &used);
        let (rates, bias_rates) = rates(features, examples, &used);
        for _ in 0..PASSES {
            for &row in &used {
                let errors = weights.errors(examples, row);
                let known = examples.features(row);
                let scale = scale(known.len());
                for &feature in known {
                    let feature = feature as usize;
                    step(&mut weights.features[feature], &rates[feature], &errors, scale);
                }
                step(&mut weights.bias, &bias_rates, &errors, 1.0);
            }
        }
        weights
    }

    /// By how much each theme is believed too much of a row.
    fn errors(&self, examples: &Examples, row: usize) -> Lanes {
        let mut errors = self.scores(examples.features(row)).map(logistic);
        let themes = examples.themes[row];
        for (theme, error) in errors.iter_mut().enumerate() {
            *error -= (themes >> theme & 1) as f32;
        }
        errors
    }
}

/// A long text does not shout louder than a short one.
pub fn scale(features: usize) -> f32 {
    1.0 / (features.max(1) as f32).sqrt()
}

fn step(weights: &mut Lanes, rates: &Lanes, errors: &Lanes, scale: f32) {
    for ((weight, rate), error) in weights.iter_mut().zip(rates).zip(errors) {
        *weight -= rate * (error * scale);
    }
}

/// The step of each weight: the first one divided by the root of the sum of squares that its slopes are
/// expected to reach. AdaGrad divides by the sum reached so far; expecting it instead is as good (measured),
/// and spares a root and a division for each weight at each row.
fn rates(features: usize, examples: &Examples, used: &[usize]) -> (Vec<Lanes>, Lanes) {
    let mut spread = vec![0.0_f32; features];
    let mut with_theme = [0.0; MOST_THEMES];
    for &row in used {
        let known = examples.features(row);
        add(&mut with_theme, &of_bits(examples.themes[row], 1.0));
        for &feature in known {
            spread[feature as usize] += 1.0 / known.len() as f32;
        }
    }
    let rows = used.len().max(1) as f32;
    let error = with_theme.map(|with| ERROR_LEFT * (with / rows) * (1.0 - with / rows));
    let rate = |spread: f32| error.map(|error| FIRST_STEP / (1.0 + spread * error).sqrt());
    (spread.into_iter().map(rate).collect(), rate(rows))
}

fn counted(features: usize, examples: &Examples, hints: &[Hint], used: &[usize]) -> Weights {
    let imagined = ROWS_IMAGINED.saturating_sub(used.len()) as f32;
    let rows = used.len() as f32 + imagined;
    let mut with_theme = [imagined / MOST_THEMES as f32; MOST_THEMES];
    let mut total = vec![0.0_f32; features];
    let mut together = vec![[0.0_f32; MOST_THEMES]; features];
    for &row in used {
        let themes = of_bits(examples.themes[row], 1.0);
        add(&mut with_theme, &themes);
        for &feature in examples.features(row) {
            total[feature as usize] += 1.0;
            add(&mut together[feature as usize], &themes);
        }
    }
    for hint in hints {
        for &(feature, share) in &hint.shares {
            let worth = WORTH_OF_A_HINT * share;
            total[feature as usize] += worth;
            add(&mut together[feature as usize], &of_bits(hint.themes, worth));
        }
    }
    let log_odds = |feature: usize| {
        // One row more with the theme and one without, spread as the feature is overall.
        let spread = rows / total[feature].max(0.5);
        let mut weights = [0.0; MOST_THEMES];
        for (theme, weight) in weights.iter_mut().enumerate() {
            let here = together[feature][theme];
            let with = (here + 1.0) / (with_theme[theme] + spread);
            let without = (total[feature] - here + 1.0) / (rows - with_theme[theme] + spread);
            *weight = TRUST_IN_COUNTS * ln(with / without);
        }
        weights
    };
    Weights {
        bias: with_theme.map(|with| ln(with.max(0.5) / (rows - with).max(0.5))),
        features: (0..features).map(log_odds).collect(),
    }
}

fn of_bits(themes: u32, worth: f32) -> Lanes {
    let mut lanes = [0.0; MOST_THEMES];
    for (theme, lane) in lanes.iter_mut().enumerate() {
        *lane = (themes >> theme & 1) as f32 * worth;
    }
    lanes
}

fn add(lanes: &mut Lanes, others: &Lanes) {
    for (lane, other) in lanes.iter_mut().zip(others) {
        *lane += other;
    }
}
