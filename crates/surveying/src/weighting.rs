//! For how many each answer stands.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use statistics::survey::{Design, Margin, Raking, SampledUnit, SurveyError};

/// Fewest answers in a class that weights are held to: fewer say little of it and make weights wild.
const FEWEST: usize = 5;

/// Between which a weight, divided by what it was before, must stay, from the tightest on: the first that can be met
/// is taken.
const BOUNDS: [(f64, f64); 3] = [(0.5, 2.0), (1.0 / 3.0, 3.0), (0.2, 5.0)];

/// An organisation that was drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its stratum; neighbours in number are alike.
    pub stratum: u32,
    /// The probability with which it was drawn.
    pub probability: f64,
    /// Whether it answered.
    pub answered: bool,
    /// Its class in each margin.
    pub margins: Vec<u32>,
}

/// Why nothing can be said.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SurveyFault {
    /// Fewer than two answered.
    #[error("fewer than two answers")]
    Few,
    /// What was drawn does not hold together.
    #[error(transparent)]
    Survey(#[from] SurveyError),
}

/// How weights were held to what is known of all.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Raked {
    /// The least and the greatest ratio that a weight was allowed, after by before.
    pub bounds: (f64, f64),
    /// Rounds over all margins.
    pub rounds: u64,
    /// The greatest relative difference that remained to a total.
    pub gap: f64,
    /// The least ratio of a weight, after by before.
    pub least_ratio: f64,
    /// The greatest.
    pub greatest_ratio: f64,
    /// How many weights lie on a bound.
    pub at_bounds: u64,
}

/// How the weights were made: to be shown beside what is estimated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// How many there are in all, in the register, when the sample was drawn.
    pub population: u64,
    /// How many were asked.
    pub asked: u64,
    /// How many answered.
    pub answered: u64,
    /// Strata.
    pub strata: u64,
    /// Groups of neighbouring strata, each with two answers at least, within which silence was taken to be by chance.
    pub groups: u64,
    /// How weights were held to the margins; nothing where no bounds could be met, or there is no margin.
    pub raked: Option<Raked>,
    /// What unequal weights cost, before the margins: so many times more answers would be needed.
    pub effect_before: f64,
    /// The same, after.
    pub effect: f64,
    /// The least weight.
    pub least: f64,
    /// The greatest.
    pub greatest: f64,
}

impl Report {
    /// As it is published: to two decimals, for exact weights would say from which strata answers came.
    #[must_use]
    pub fn rounded(&self) -> Self {
        let short = |number: f64| (number * 100.0).round() / 100.0;
        let raked = self.raked.map(|raked| Raked {
            bounds: (short(raked.bounds.0), short(raked.bounds.1)),
            gap: short(raked.gap),
            least_ratio: short(raked.least_ratio),
            greatest_ratio: short(raked.greatest_ratio),
            ..raked
        });
        Self {
            raked,
            effect_before: short(self.effect_before),
            effect: short(self.effect),
            least: short(self.least),
            greatest: short(self.greatest),
            ..self.clone()
        }
    }
}

/// Those who answered, in the order of the units, with their weights.
#[derive(Clone, Debug)]
pub struct Weighted {
    /// Weights and how the sample was drawn.
    pub design: Design,
    /// How they were made.
    pub report: Report,
}

/// Weights of those who answered: the inverse of the probability, raised in each group of strata for those who kept
/// silent, then held to the totals of the margins where that is possible within bounds.
///
/// `sizes` says how many each stratum has in the register; `totals` how many each class of each margin.
///
/// # Errors
/// [`SurveyFault`].
#[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
pub fn weigh(
    units: &[Unit],
    sizes: &BTreeMap<u32, u64>,
    totals: &[BTreeMap<u32, u64>],
) -> Result<Weighted, SurveyFault> {
    let (group_of, group_sizes) = groups(units, sizes)?;
    let mut spoke: BTreeMap<u32, f64> = BTreeMap::new();
    for unit in units.iter().filter(|unit| unit.answered) {
        *spoke.entry(group_of[&unit.stratum]).or_default() += 1.0 / unit.probability;
    }
    let answered: Vec<&Unit> = units.iter().filter(|unit| unit.answered).collect();
    let sampled: Vec<SampledUnit> = answered
        .iter()
        .zip(0_u64..)
        .map(|(unit, cluster)| {
            let stratum = group_of[&unit.stratum];
            SampledUnit {
                stratum,
                cluster,
                weight: group_sizes[&stratum] as f64 / spoke[&stratum] / unit.probability,
            }
        })
        .collect();
    let base = Design::new(&sampled, &group_sizes)?;
    let (design, raked) = held(&base, &answered, totals);
    let weights = design.weights();
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let report = Report {
        population: sizes.values().sum(),
        asked: count(units.len()),
        answered: count(answered.len()),
        strata: count(group_of.len()),
        groups: count(group_sizes.len()),
        raked,
        effect_before: base.weighting_effect(),
        effect: design.weighting_effect(),
        least: weights.iter().copied().fold(f64::INFINITY, f64::min),
        greatest: weights.iter().copied().fold(0.0, f64::max),
    };
    Ok(Weighted { design, report })
}

/// The group of each stratum, and how many each group has: strata are taken in their order until two answered; what is
/// left over joins the last group.
type Groups = (BTreeMap<u32, u32>, BTreeMap<u32, u64>);

fn groups(units: &[Unit], sizes: &BTreeMap<u32, u64>) -> Result<Groups, SurveyFault> {
    // A stratum in which nobody could be asked is stood for by its neighbours.
    let mut strata: BTreeMap<u32, usize> = sizes.keys().map(|stratum| (*stratum, 0)).collect();
    for unit in units {
        *strata.entry(unit.stratum).or_default() += usize::from(unit.answered);
    }
    let (mut open, mut spoke): (Vec<u32>, usize) = (Vec::new(), 0);
    let mut joined: Vec<Vec<u32>> = Vec::new();
    for (stratum, answers) in strata {
        open.push(stratum);
        spoke += answers;
        if spoke >= 2 {
            joined.push(std::mem::take(&mut open));
            spoke = 0;
        }
    }
    match joined.last_mut() {
        Some(last) => last.append(&mut open),
        None => return Err(SurveyFault::Few),
    }
    let (mut group_of, mut group_sizes) = (BTreeMap::new(), BTreeMap::new());
    for (group, strata) in (0..).zip(joined) {
        let all = strata.iter().filter_map(|stratum| sizes.get(stratum)).sum();
        group_sizes.insert(group, all);
        group_of.extend(strata.into_iter().map(|stratum| (stratum, group)));
    }
    Ok((group_of, group_sizes))
}

/// Weights held to the margins, within the tightest bounds that can be met.
fn held(base: &Design, answered: &[&Unit], totals: &[BTreeMap<u32, u64>]) -> (Design, Option<Raked>) {
    let margins: Vec<Margin> = totals
        .iter()
        .enumerate()
        .map(|(at, totals)| margin(answered, at, totals))
        .filter(|margin| margin.totals.len() > 1)
        .collect();
    if margins.is_empty() {
        return (base.clone(), None);
    }
    for bounds in BOUNDS {
        let raking = Raking {
            bounds: Some(bounds),
            tolerance: 1e-9,
            rounds: 500,
        };
        if let Ok((design, convergence)) = base.raked(&margins, raking) {
            let raked = Raked {
                bounds,
                rounds: u64::try_from(convergence.rounds).unwrap_or(u64::MAX),
                gap: convergence.gap,
                least_ratio: convergence.least_ratio,
                greatest_ratio: convergence.greatest_ratio,
                at_bounds: u64::try_from(convergence.at_bounds).unwrap_or(u64::MAX),
            };
            return (design, Some(raked));
        }
    }
    (base.clone(), None)
}

/// A margin whose classes each hold [`FEWEST`] answers: neighbours in number are joined until they do.
#[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
fn margin(answered: &[&Unit], at: usize, totals: &BTreeMap<u32, u64>) -> Margin {
    let mut counts: BTreeMap<u32, usize> = totals.keys().map(|class| (*class, 0)).collect();
    for unit in answered {
        *counts.entry(unit.margins[at]).or_default() += 1;
    }
    let (mut joined, mut open, mut held): (Vec<Vec<u32>>, Vec<u32>, usize) = (Vec::new(), Vec::new(), 0);
    for (class, count) in counts {
        open.push(class);
        held += count;
        if held >= FEWEST {
            joined.push(std::mem::take(&mut open));
            held = 0;
        }
    }
    match joined.last_mut() {
        Some(last) => last.append(&mut open),
        None => joined.push(open),
    }
    let (mut class_of, mut sums) = (BTreeMap::new(), BTreeMap::new());
    for (group, classes) in (0..).zip(joined) {
        let total: u64 = classes.iter().filter_map(|class| totals.get(class)).sum();
        sums.insert(group, total as f64);
        class_of.extend(classes.into_iter().map(|class| (class, group)));
    }
    Margin {
        classes: answered.iter().map(|unit| class_of[&unit.margins[at]]).collect(),
        totals: sums,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::collections::BTreeMap;

    use super::{SurveyFault, Unit, weigh};

    fn unit(stratum: u32, probability: f64, answered: bool, margin: u32) -> Unit {
        Unit {
            stratum,
            probability,
            answered,
            margins: vec![margin],
        }
    }

    #[test]
    fn the_silent_are_answered_for_by_their_neighbours_and_weights_meet_what_is_known() {
        // Two strata of 40 and 60, ten and six asked; half of the first keep silent.
        let mut units = Vec::new();
        for at in 0..10 {
            units.push(unit(0, 0.25, at % 2 == 0, at % 4 / 2));
        }
        for at in 0..6 {
            units.push(unit(1, 0.1, true, at % 2));
        }
        let sizes = BTreeMap::from([(0, 40), (1, 60)]);
        let plain = weigh(&units, &sizes, &[]).unwrap();
        assert_eq!((plain.report.groups, plain.report.answered), (2, 11));
        assert!((plain.design.weights()[0] - 8.0).abs() < 1e-9 && plain.report.raked.is_none());
        let sum: f64 = plain.design.weights().iter().sum();
        assert!((sum - 100.0).abs() < 1e-9);

        let totals = [BTreeMap::from([(0, 55), (1, 45)])];
        let held = weigh(&units, &sizes, &totals).unwrap();
        let raked = held.report.raked.unwrap();
        assert!(raked.gap < 1e-8 && raked.bounds == (0.5, 2.0), "{raked:?}");
        let answered: Vec<&Unit> = units.iter().filter(|unit| unit.answered).collect();
        let of_first: f64 = answered
            .iter()
            .zip(held.design.weights())
            .filter(|(unit, _)| unit.margins[0] == 0)
            .map(|(_, weight)| weight)
            .sum();
        assert!((of_first - 55.0).abs() < 1e-6, "{of_first}");
    }

    #[test]
    fn a_stratum_without_answers_joins_its_neighbour_and_nobody_says_nothing() {
        let units = [
            unit(0, 0.5, false, 0),
            unit(1, 0.5, true, 0),
            unit(1, 0.5, true, 0),
            unit(2, 0.5, true, 0),
        ];
        let sizes = BTreeMap::from([(0, 2), (1, 4), (2, 2)]);
        let weighted = weigh(&units, &sizes, &[]).unwrap();
        assert_eq!((weighted.report.strata, weighted.report.groups), (3, 1));
        assert_eq!(weighted.report.population, 8);
        assert!(matches!(weigh(&units[..2], &sizes, &[]), Err(SurveyFault::Few)));
        assert!(matches!(weigh(&[], &sizes, &[]), Err(SurveyFault::Few)));
    }
}
