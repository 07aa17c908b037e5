//! When a score is high enough to say a theme, and how often it is then right: measured on rows that the
//! weights had not seen.

use crate::MOST_THEMES;
use crate::learning::{Examples, Hint, Weights};

/// Rows are set aside by halves, whole groups at a time: thirds measure no better and take longer.
pub const FOLDS: u8 = 2;
/// With fewer rows of a theme than this, nothing can be measured of it.
const FEWEST_TO_MEASURE: usize = 30;
/// A theme that cannot be found better than this (F1) is treated like one that was not measured.
const WORST_WORTH_SAYING: f32 = 0.1;
/// What the words must say for a theme, beyond what is thought of any text, when nothing was measured:
/// about one word that means the theme, in a short text.
const EVIDENCE_UNMEASURED: f32 = 1.8;
/// Into how many steps the scores above the threshold are divided.
const STEPS: usize = 6;
const FEWEST_IN_A_STEP: usize = 20;

/// When a theme is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// From this score on.
    pub threshold: f32,
    /// From each of these scores on, how many of a hundred rows set aside had the theme. Empty when it was
    /// not measured; scores and shares go up.
    pub steps: Vec<(f32, u8)>,
}

impl Bar {
    /// How many of a hundred rows set aside with about this score had the theme.
    pub fn confidence(&self, score: f32) -> Option<u8> {
        let reached = self.steps.iter().take_while(|(from, _)| score >= *from).last();
        reached.or(self.steps.first()).map(|(_, share)| *share)
    }
}

/// A bar for each theme.
pub fn bars(features: usize, examples: &Examples, hints: &[Hint], weights: &Weights) -> Vec<Bar> {
    let mut scored: Vec<(usize, [f32; MOST_THEMES])> = Vec::new();
    for fold in 0..FOLDS {
        if examples.len() < FEWEST_TO_MEASURE {
            break;
        }
        let without = Weights::learn(features, examples, hints, Some(fold));
        let aside = (0..examples.len()).filter(|&row| examples.folds[row] == fold);
        scored.extend(aside.map(|row| (row, without.scores(examples.features(row)))));
    }
    let mut of_theme = Vec::with_capacity(scored.len());
    (0..MOST_THEMES)
        .map(|theme| {
            of_theme.clear();
            of_theme.extend(
                scored
                    .iter()
                    .map(|(row, scores)| (scores[theme], examples.themes[*row] >> theme & 1 == 1)),
            );
            measured(&mut of_theme).unwrap_or(Bar {
                threshold: weights.bias[theme] + EVIDENCE_UNMEASURED,
                steps: Vec::new(),
            })
        })
        .collect()
}

fn measured(scored: &mut [(f32, bool)]) -> Option<Bar> {
    let all = scored.iter().filter(|(_, has)| *has).count();
    if all < FEWEST_TO_MEASURE {
        return None;
    }
    scored.sort_unstable_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut found = 0;
    let mut best = (0.0, 0);
    for (said, (_, has)) in (1..).zip(scored.iter()) {
        found += usize::from(*has);
        let f1 = (2 * found) as f32 / (said + all) as f32;
        if f1 > best.0 {
            best = (f1, said);
        }
    }
    let (f1, said) = best;
    if f1 < WORST_WORTH_SAYING {
        return None;
    }
    // Halfway to the next score: between rows that are clearly told apart, any threshold did as well. And
    // no higher than an even chance, which is never asked for by the best F1 (it asks for half of itself).
    let next = scored.get(said).map_or(scored[said - 1].0, |(score, _)| *score);
    let threshold = ((scored[said - 1].0 + next) / 2.0).min(0.0);
    let said = scored.partition_point(|(score, _)| *score >= threshold);
    Some(Bar {
        threshold,
        steps: steps(&scored[..said]),
    })
}

/// From scores going down to steps going up.
fn steps(said: &[(f32, bool)]) -> Vec<(f32, u8)> {
    let size = said.len().div_ceil(STEPS).max(FEWEST_IN_A_STEP);
    let mut steps: Vec<(f32, usize, usize)> = Vec::new();
    for chunk in said.rchunks(size) {
        let right = chunk.iter().filter(|(_, has)| *has).count();
        let mut step = (chunk[chunk.len() - 1].0, right, chunk.len());
        // A higher score never means less: steps that would go down are joined.
        while let Some(&(from, right, of)) = steps.last()
            && right * step.2 >= step.1 * of
        {
            steps.pop();
            step = (from, step.1 + right, step.2 + of);
        }
        steps.push(step);
    }
    let share = |right: usize, of: usize| (100 * (right + 1) / (of + 2)) as u8;
    steps
        .into_iter()
        .map(|(from, right, of)| (from, share(right, of)))
        .collect()
}
