//! The index of human development of territories, as it is published in France, and how sure its order is.
//!
//! *IDH-4* (Région Hauts-de-France): the mean of health, education and income, each from 0 to 1 between two bounds:
//! health `1 − (m − m₀) / (m₁ − m₀)` of a comparative index of mortality, education `(v − v₀) / (v₁ − v₀)` of the share
//! of people over 15 and out of school who hold a diploma, income `(ln v − ln v₀) / (ln v₁ − ln v₀)` of the median
//! disposable income for each unit of consumption. *IDH-2* (Île-de-France, 2008) is the same with life expectancy at
//! birth, `(v − v₀) / (v₁ − v₀)`, and fiscal income.
//!
//! The bounds are extremes that were observed: an index with other bounds is another index. Territories of two
//! regions or two years compare only between bounds frozen for both. Mortality is often known by canton only and
//! given to its communes. A place in an order changes with one extreme commune or a little other weight, so there
//! are no places here, only [`RankInterval`]s; and that a territory with more associations has a higher index says
//! nothing of a cause.

/// Which index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// Health by comparative mortality: less is better.
    Idh4,
    /// Health by life expectancy at birth: more is better.
    Idh2,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Component {
    /// Comparative mortality (base 100), or life expectancy in years.
    Health,
    /// Holders of a diploma among people over 15 out of school, in hundredths.
    Education,
    /// Median income for each unit of consumption, in euros a year.
    Income,
}

/// What is known of a territory, in the units of [`Component`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Inputs {
    /// Comparative mortality for [`Variant::Idh4`], life expectancy for [`Variant::Idh2`].
    pub health: Option<f64>,
    /// In hundredths.
    pub education: Option<f64>,
    /// In euros a year, above zero.
    pub income: Option<f64>,
}

/// The least and the greatest value of each component, in its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Of health.
    pub health: (f64, f64),
    /// Of education.
    pub education: (f64, f64),
    /// Of income.
    pub income: (f64, f64),
}

/// An index and what it is made of. Between frozen bounds a value may since have left them: then a part is below 0
/// or above 1, and is shown so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Index {
    /// 0 to 1 within the bounds.
    pub health: f64,
    /// 0 to 1 within the bounds.
    pub education: f64,
    /// 0 to 1 within the bounds.
    pub income: f64,
    /// Their mean.
    pub whole: f64,
}

/// Between which places a territory lies, 1 the highest index, whatever of what was tried is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankInterval {
    /// The best place found.
    pub best: usize,
    /// The worst place found.
    pub worst: usize,
    /// Among how many.
    pub of: usize,
}

/// Why there is no index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DevelopmentError {
    /// Something is not known: an index of the rest would be another index.
    #[error("{0:?} is not known")]
    Missing(Component),
    /// A value that is no number, a share not within 0 to 100, mortality, life or income not above zero.
    #[error("a value of {0:?} that cannot be")]
    Value(Component),
    /// Bounds that do not rise: all territories have the same.
    #[error("the bounds of {0:?} do not rise")]
    Bounds(Component),
    /// No territory of which all is known.
    #[error("no territory of which all is known")]
    Empty,
}

impl Inputs {
    /// All three, checked.
    fn complete(&self) -> Result<[f64; 3], DevelopmentError> {
        let sound = |value: Option<f64>, component: Component, most: f64| match value {
            None => Err(DevelopmentError::Missing(component)),
            Some(value) if value > 0.0 && value <= most => Ok(value),
            Some(value) if value == 0.0 && component == Component::Education => Ok(value),
            Some(_) => Err(DevelopmentError::Value(component)),
        };
        Ok([
            sound(self.health, Component::Health, f64::MAX)?,
            sound(self.education, Component::Education, 100.0)?,
            sound(self.income, Component::Income, f64::MAX)?,
        ])
    }
}

impl Bounds {
    /// The extremes of the territories of which all is known; the others are passed over.
    ///
    /// # Errors
    /// [`DevelopmentError::Empty`], [`DevelopmentError::Value`], [`DevelopmentError::Bounds`].
    pub fn observed(territories: &[Inputs]) -> Result<Self, DevelopmentError> {
        Self::of(
            &known(territories)?
                .iter()
                .map(|(_, values)| *values)
                .collect::<Vec<_>>(),
        )
    }

    fn of(values: &[[f64; 3]]) -> Result<Self, DevelopmentError> {
        let extremes = |component: usize| {
            let values = values.iter().map(|values| values[component]);
            let start = (f64::INFINITY, f64::NEG_INFINITY);
            values.fold(start, |(low, high), value| (low.min(value), high.max(value)))
        };
        let bounds = Self {
            health: extremes(0),
            education: extremes(1),
            income: extremes(2),
        };
        bounds.check()?;
        Ok(bounds)
    }

    fn check(&self) -> Result<(), DevelopmentError> {
        let rise = |(low, high): (f64, f64)| low < high && high.is_finite();
        match (rise(self.health), rise(self.education), rise(self.income)) {
            (false, _, _) => Err(DevelopmentError::Bounds(Component::Health)),
            (_, false, _) => Err(DevelopmentError::Bounds(Component::Education)),
            (_, _, false) => Err(DevelopmentError::Bounds(Component::Income)),
            (true, true, true) if self.income.0 > 0.0 => Ok(()),
            (true, true, true) => Err(DevelopmentError::Bounds(Component::Income)),
        }
    }
}

/// The index of a territory between bounds.
///
/// # Errors
/// [`DevelopmentError::Missing`], [`DevelopmentError::Value`], [`DevelopmentError::Bounds`].
pub fn index(variant: Variant, inputs: &Inputs, bounds: &Bounds) -> Result<Index, DevelopmentError> {
    bounds.check()?;
    let [health, education, income] = parts(variant, inputs.complete()?, bounds);
    Ok(Index {
        health,
        education,
        income,
        whole: (health + education + income) / 3.0,
    })
}

/// For each territory the best and the worst place that it takes when
///
/// * each weight is a fifth less, as it is, or a fifth more (all 27 together), and
/// * each of the territories that make a bound is in turn left out of the bounds, up to six of them, and then lies on
///   the new bound itself (only where the bounds are observed: `frozen` ones stay).
///
/// `None` for those of which not all is known. Equals share the better place.
///
/// # Errors
/// [`DevelopmentError::Empty`], [`DevelopmentError::Value`], [`DevelopmentError::Bounds`].
pub fn rank_intervals(
    variant: Variant,
    territories: &[Inputs],
    frozen: Option<&Bounds>,
) -> Result<Vec<Option<RankInterval>>, DevelopmentError> {
    let known = known(territories)?;
    let values: Vec<[f64; 3]> = known.iter().map(|(_, values)| *values).collect();
    let mut tried = match frozen {
        Some(bounds) => {
            bounds.check()?;
            vec![*bounds]
        }
        None => vec![Bounds::of(&values)?],
    };
    if frozen.is_none() {
        tried.extend(without_extremes(&values, &tried[0]));
    }
    let count = values.len();
    let mut found = vec![(count, 1); count];
    for (at, bounds) in tried.iter().enumerate() {
        let mut parts: Vec<[f64; 3]> = values
            .iter()
            .map(|values| parts(variant, *values, bounds))
            .collect();
        if at > 0 {
            parts
                .iter_mut()
                .flatten()
                .for_each(|part| *part = part.clamp(0.0, 1.0));
        }
        for weights in weights() {
            let score = |parts: &[f64; 3]| (0..3).map(|at| weights[at] * parts[at]).sum::<f64>();
            let scores: Vec<f64> = parts.iter().map(score).collect();
            let mut sorted = scores.clone();
            sorted.sort_unstable_by(f64::total_cmp);
            for ((best, worst), score) in found.iter_mut().zip(&scores) {
                // What differs by the rounding of sums is equal.
                let place = 1 + count - sorted.partition_point(|other| *other <= score + 1e-12);
                *best = place.min(*best);
                *worst = place.max(*worst);
            }
        }
    }
    let mut intervals = vec![None; territories.len()];
    for ((at, _), (best, worst)) in known.iter().zip(found) {
        intervals[*at] = Some(RankInterval {
            best,
            worst,
            of: count,
        });
    }
    Ok(intervals)
}

/// Territories of which all is known, by place.
fn known(territories: &[Inputs]) -> Result<Vec<(usize, [f64; 3])>, DevelopmentError> {
    let mut known = Vec::new();
    for (at, inputs) in territories.iter().enumerate() {
        match inputs.complete() {
            Ok(values) => known.push((at, values)),
            Err(DevelopmentError::Missing(_)) => {}
            Err(fault) => return Err(fault),
        }
    }
    if known.is_empty() {
        return Err(DevelopmentError::Empty);
    }
    Ok(known)
}

fn parts(variant: Variant, [health, education, income]: [f64; 3], bounds: &Bounds) -> [f64; 3] {
    let within = |value: f64, (low, high): (f64, f64)| (value - low) / (high - low);
    let health = within(health, bounds.health);
    let (poor, rich) = bounds.income;
    [
        match variant {
            Variant::Idh4 => 1.0 - health,
            Variant::Idh2 => health,
        },
        within(education, bounds.education),
        within(income.ln(), (poor.ln(), rich.ln())),
    ]
}

/// The bounds without each territory that makes one; where nothing is left between bounds, there is none.
fn without_extremes(values: &[[f64; 3]], bounds: &Bounds) -> Vec<Bounds> {
    let ends = [bounds.health, bounds.education, bounds.income];
    let is_extreme =
        |values: &[f64; 3]| (0..3).any(|at| values[at] == ends[at].0 || values[at] == ends[at].1);
    let extremes = (0..values.len()).filter(|at| is_extreme(&values[*at]));
    let without = |left_out: usize| {
        let others = (0..values.len()).filter(|at| *at != left_out);
        Bounds::of(&others.map(|at| values[at]).collect::<Vec<_>>()).ok()
    };
    extremes.filter_map(without).collect()
}

/// Each of three weights a fifth less, as it is, or a fifth more; in all one.
fn weights() -> impl Iterator<Item = [f64; 3]> {
    let factors = [0.8, 1.0, 1.2];
    factors.into_iter().flat_map(move |a| {
        factors.into_iter().flat_map(move |b| {
            factors.into_iter().map(move |c| {
                let sum = a + b + c;
                [a / sum, b / sum, c / sum]
            })
        })
    })
}

#[cfg(test)]
mod tests;
