//! The greedy rules that most cities use.

use std::cmp::Reverse;

use crate::Decimal;
use crate::pabulib::{Election, Project, VoteType};

use super::{RuleError, places_of_costs};

/// Each project in its order, if what remains pays it.
pub fn greedy(election: &Election) -> Result<Vec<usize>, RuleError> {
    Ok(taken(election, order(election, None)?, Unaffordable::Skip))
}

/// Each project in its order, up to the first that what remains cannot pay.
pub fn no_skip(election: &Election) -> Result<Vec<usize>, RuleError> {
    Ok(taken(election, order(election, None)?, Unaffordable::Stop))
}

/// Like [`greedy`], among those that reach the threshold of the file.
pub fn threshold(election: &Election) -> Result<Vec<usize>, RuleError> {
    let least = election
        .meta("min_project_score_threshold")
        .ok_or(RuleError::Threshold)?;
    let least = least.parse().map_err(|_| RuleError::Threshold)?;
    Ok(taken(election, order(election, Some(least))?, Unaffordable::Skip))
}

/// What happens at a project that what remains cannot pay.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unaffordable {
    Skip,
    Stop,
}

/// The projects by their points, those of most first, then by cost, then by identifier.
fn order(election: &Election, least: Option<Decimal>) -> Result<Vec<usize>, RuleError> {
    let counted = counted(election)?;
    let value = |place: &usize| {
        let Project { score, votes, .. } = election.projects[*place];
        score.or(votes).unwrap_or(counted[*place])
    };
    let mut order: Vec<usize> = (0..election.projects.len())
        .filter(|place| least.is_none_or(|least| value(place) >= least))
        .collect();
    order.sort_by_cached_key(|place| {
        let project = &election.projects[*place];
        (Reverse(value(place)), project.cost, project.id.clone())
    });
    Ok(order)
}

/// What the ballots say where the file does not: how many chose each project, or the points they gave.
fn counted(election: &Election) -> Result<Vec<Decimal>, RuleError> {
    let with_points = matches!(election.vote_type, VoteType::Cumulative | VoteType::Scoring);
    let choices = || election.ballots.iter().flat_map(|ballot| &ballot.choices);
    let worth = |points: Option<Decimal>| points.filter(|_| with_points).unwrap_or(Decimal::from(1));
    let places = choices()
        .map(|choice| worth(choice.points).places())
        .max()
        .unwrap_or(0);
    let mut sums = vec![0_i128; election.projects.len()];
    for choice in choices() {
        sums[choice.project] += worth(choice.points).in_units(places);
    }
    let kept = |sum| {
        i64::try_from(sum)
            .ok()
            .and_then(|sum| Decimal::new(sum, places).ok())
    };
    sums.into_iter()
        .map(|sum| kept(sum).ok_or(RuleError::TooLarge))
        .collect()
}

fn taken(election: &Election, order: Vec<usize>, unaffordable: Unaffordable) -> Vec<usize> {
    let places = places_of_costs(election);
    let mut remaining = election.budget.in_units(places);
    let mut taken = Vec::new();
    for place in order {
        let cost = election.projects[place].cost.in_units(places);
        if cost <= remaining {
            remaining -= cost;
            taken.push(place);
        } else if unaffordable == Unaffordable::Stop {
            break;
        }
    }
    taken
}
