//! What a stranger can work out of everything that is published, put together: counts, margins, shares with what rounding
//! leaves open, the same thing in two places. Each figure is a sum of numbers that are not known; a linear programme says
//! between which values any of them must then lie.
//!
//! Unlike [`told`](super::told), it is not given the truth: whoever attacks a publication has none.

use std::collections::BTreeSet;

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem};

/// Slack for sums that are exact but were added up in another order, relative to their size.
const SLACK: f64 = 1e-9;

/// Why nothing could be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StrangerError {
    /// No numbers fit what was said: something published is wrong, or was misread.
    #[error("what was published contradicts itself")]
    Contradiction,
    /// The linear programme was not solved.
    #[error("the linear programme was not solved")]
    Programme,
}

/// Everything somebody was told, as sums of unknown numbers that are none of them below zero.
#[derive(Clone, Debug, Default)]
pub struct Stranger {
    unknowns: usize,
    sums: Vec<Heard>,
}

#[derive(Clone, Debug)]
struct Heard {
    terms: Vec<(usize, f64)>,
    low: f64,
    high: f64,
}

impl Stranger {
    /// Another unknown number, from zero on; gives its place.
    pub fn unknown(&mut self) -> usize {
        self.unknowns += 1;
        self.unknowns - 1
    }

    /// Hears that a sum of unknown numbers, each so many times, lies between two values. An end may be infinite.
    pub fn hears(&mut self, terms: &[(usize, f64)], low: f64, high: f64) {
        self.sums.push(Heard {
            terms: terms.to_vec(),
            low,
            high,
        });
    }

    /// Between which values a sum of unknown numbers must lie; above, nothing where nothing bounds it.
    ///
    /// # Errors
    /// [`StrangerError`].
    pub fn between(&self, terms: &[(usize, f64)]) -> Result<(f64, Option<f64>), StrangerError> {
        let near = self.near(terms);
        let low = self.end(terms, &near, OptimizationDirection::Minimize)?;
        let high = self.end(terms, &near, OptimizationDirection::Maximize)?;
        // What is counted or weighed is never below zero.
        Ok((low.unwrap_or(0.0), high))
    }

    /// The same of something that is counted in whole numbers.
    ///
    /// # Errors
    /// [`StrangerError`].
    #[expect(clippy::cast_possible_truncation, reason = "numbers of organisations")]
    pub fn counts(&self, terms: &[(usize, f64)]) -> Result<(i64, Option<i64>), StrangerError> {
        const SURE: f64 = 1e-5;
        let (low, high) = self.between(terms)?;
        Ok((
            (low - SURE).ceil() as i64,
            high.map(|high| (high + SURE).floor() as i64),
        ))
    }

    /// What has anything to do with a sum: unknowns that come together in what was heard.
    fn near(&self, terms: &[(usize, f64)]) -> BTreeSet<usize> {
        let mut near: BTreeSet<usize> = terms.iter().map(|(at, _)| *at).collect();
        loop {
            let before = near.len();
            for sum in &self.sums {
                if sum.terms.iter().any(|(at, _)| near.contains(at)) {
                    near.extend(sum.terms.iter().map(|(at, _)| *at));
                }
            }
            if near.len() == before {
                return near;
            }
        }
    }

    fn end(
        &self,
        terms: &[(usize, f64)],
        near: &BTreeSet<usize>,
        way: OptimizationDirection,
    ) -> Result<Option<f64>, StrangerError> {
        let mut problem = Problem::new(way);
        let mut variables = vec![None; self.unknowns];
        for at in near {
            let times = terms.iter().filter(|(of, _)| of == at).map(|(_, times)| times);
            variables[*at] = Some(problem.add_var(times.sum(), (0.0, f64::INFINITY)));
        }
        for sum in self
            .sums
            .iter()
            .filter(|sum| near.contains(&sum.terms.first().map_or(usize::MAX, |one| one.0)))
        {
            let of: Vec<_> = sum
                .terms
                .iter()
                .map(|(at, times)| (variables[*at].expect("it is near"), *times))
                .collect();
            let slack = |end: f64| SLACK * end.abs().max(1.0);
            if sum.low.is_finite() {
                problem.add_constraint(&of[..], ComparisonOp::Ge, sum.low - slack(sum.low));
            }
            if sum.high.is_finite() {
                problem.add_constraint(&of[..], ComparisonOp::Le, sum.high + slack(sum.high));
            }
        }
        match problem.solve() {
            Ok(outcome) => match outcome.into_solution() {
                Ok(solution) => Ok(Some(solution.objective())),
                Err(_) => Err(StrangerError::Programme),
            },
            Err(Error::Unbounded) => Ok(None),
            Err(Error::Infeasible) => Err(StrangerError::Contradiction),
            Err(_) => Err(StrangerError::Programme),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Stranger, StrangerError};

    /// Seven said it in two places, where each answer stands for five and for nine; all who said it stand for 47 ± 1.
    #[test]
    fn a_share_beside_a_count_says_what_the_count_hides() {
        let mut stranger = Stranger::default();
        let (here, there) = (stranger.unknown(), stranger.unknown());
        stranger.hears(&[(here, 1.0), (there, 1.0)], 7.0, 7.0);
        assert_eq!(stranger.counts(&[(here, 1.0)]).unwrap(), (0, Some(7)));
        stranger.hears(&[(here, 5.0), (there, 9.0)], 46.0, 48.0);
        assert_eq!(
            stranger.counts(&[(here, 1.0)]).unwrap(),
            (4, Some(4)),
            "four and three"
        );
        let alone = stranger.unknown();
        assert_eq!(stranger.counts(&[(alone, 1.0)]).unwrap(), (0, None));
        stranger.hears(&[(here, 1.0)], 6.0, f64::INFINITY);
        let wrong = stranger.counts(&[(here, 1.0)]);
        assert_eq!(wrong, Err(StrangerError::Contradiction));
    }
}
