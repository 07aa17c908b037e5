//! How much more every voter can be given before a count could buy anything else, or in another order.
//!
//! As long as the same is bought in the same order, nobody has less left for having been given more: prices only fall. All
//! payments together stay the costs, so what all have left grows by exactly what all were given, G. So the price of a
//! project, whose able supporters have U points, falls by at most G ÷ U; and what the supporters of one that is not affordable lack falls by
//! at most G. Until G closes some gap, between the project bought and another, or what another lacks, nothing changes.

use super::super::Electorate;
use super::super::candidate::Candidate;
use super::{Count, start};
use crate::rules::RuleError;

/// What is bought, as [`count`](super::count) has it, and how many grains more every voter can have without any change.
pub fn steady(electorate: &Electorate, part: i128) -> Result<(Vec<usize>, i128), RuleError> {
    let mut count = start(electorate, part)?;
    count.slack = Some(i128::MAX);
    let (bought, slack) = count.run();
    let all = slack.expect("it was asked for");
    // Strictly less than what closes a gap.
    Ok((bought, ((all - 1) / i128::from(electorate.voters)).max(0)))
}

impl Count<'_> {
    /// The grains in all, G, that close a gap of this purchase, or of the end of the count, at the earliest.
    pub(super) fn closest(&self, winner: Option<&Candidate>, bought: &[usize]) -> i128 {
        let mut open = vec![true; self.electorate.projects.len()];
        bought.iter().for_each(|&project| open[project] = false);
        if let Some(winner) = winner {
            open[winner.project] = false;
        }
        let gaps = (0..open.len())
            .filter(|&project| open[project])
            .map(|project| self.gap(winner, project));
        gaps.min().unwrap_or(i128::MAX)
    }

    fn gap(&self, winner: Option<&Candidate>, project: usize) -> i128 {
        let supported = &self.electorate.projects[project];
        let Some(candidate) = self.enclosed(project, 0) else {
            let left = supported.supporters.iter().map(|supporter| {
                let group = supporter.group as usize;
                i128::from(self.most[group]) * i128::from(self.electorate.sizes[group])
            });
            return ((self.cost(supported) - left.sum::<i128>()) >> self.bits).max(0);
        };
        let Some(winner) = winner else { return 0 };
        let able: i128 = supported
            .supporters
            .iter()
            .filter(|supporter| {
                i128::from(self.least[supporter.group as usize])
                    >= i128::from(candidate.high) * i128::from(supporter.points)
            })
            .map(|supporter| self.points(supporter))
            .sum();
        let above = i128::from(candidate.low) * i128::from(winner.worth)
            - i128::from(winner.high) * i128::from(candidate.worth);
        // Dividing first and rounding down only makes the gap look smaller.
        let gap = above.max(0) / i128::from(winner.worth);
        gap.checked_mul(able).map_or(0, |gap| gap >> self.bits)
    }
}
