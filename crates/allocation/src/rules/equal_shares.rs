//! The method of equal shares, exactly and fast.
//!
//! Amounts are whole *grains*, of which one unit of cost has as many as there are voters: so that each voter's equal
//! part is whole, whatever the budget. What a purchase leaves is no longer whole, and its exact fraction grows
//! with every purchase. So one count ([`count`]) keeps each amount between two whole numbers of small
//! fractions of a grain, and decides by them wherever they suffice; where they do not, a tie for instance,
//! the amounts in question are computed exactly from the purchases made so far ([`exact`]). The answer is
//! the exact one in both cases.

mod candidate;
mod count;
mod exact;
mod payments;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests;

use std::collections::HashMap;

use crate::Decimal;
use crate::pabulib::{Election, VoteType};

use super::{RuleError, places_of_costs};

/// The bounds within which no sum or product of a count can overflow.
const COST_MOST: i128 = 1 << 50;
const VOTERS_MOST: usize = 1 << 24;
const POINTS_MOST: i128 = 1 << 31;

/// So many counts of the same are made before it is looked how many more would be; twice as many each time it was not worth it.
const PATIENCE: i64 = 8;
/// So many steps are passed over at most at once.
const STEPS_MOST: i64 = 1 << 40;

/// One count: the budget shared among all, what is left when nothing more is affordable.
pub fn equal_shares(election: &Election) -> Result<Vec<usize>, RuleError> {
    let Some(electorate) = Electorate::of(election)? else {
        return Ok(Vec::new());
    };
    Ok(electorate.with_free(count::count(&electorate, electorate.part(0))?))
}

/// Counts with parts that grow by one unit of currency a voter.
///
/// It ends: voters rich enough buy all that anyone supports, which exceeds the budget or leaves nothing to add.
pub fn add1(election: &Election) -> Result<Vec<usize>, RuleError> {
    let Some(electorate) = Electorate::of(election)? else {
        return Ok(Vec::new());
    };
    let mut before = Vec::new();
    let (mut more, mut same, mut patience) = (0, 0, PATIENCE);
    loop {
        let bought = count::count(&electorate, electorate.part(more))?;
        let spent: i64 = bought.iter().map(|&place| electorate.projects[place].cost).sum();
        if spent > electorate.budget {
            break;
        }
        let exhausted = electorate.is_exhausted(&bought, spent);
        same = if bought == before { same + 1 } else { 0 };
        before = bought;
        if exhausted {
            break;
        }
        more += 1;
        // A currency that is very small beside the costs: steps that surely change nothing are passed over.
        if same >= patience {
            let (_, grains) = count::steady(&electorate, electorate.part(more - 1))?;
            let steps = grains / (i128::from(electorate.currency) * i128::from(electorate.voters));
            let steps = i64::try_from(steps).unwrap_or(i64::MAX).min(STEPS_MOST);
            patience = if steps < PATIENCE {
                patience.saturating_mul(2)
            } else {
                PATIENCE
            };
            (more, same) = (more + steps, 0);
        }
    }
    Ok(electorate.with_free(before))
}

/// A vote as the count sees it: voters who said the same are one group.
struct Electorate {
    budget: i64,
    voters: i64,
    /// Units of cost in one of the currency: costs have up to nine figures after the point.
    currency: i64,
    /// How many voters each group has.
    sizes: Vec<i64>,
    /// What somebody supports and costs something, by identifier: the order of ties.
    projects: Vec<Supported>,
    /// Places in the election of what somebody supports and costs nothing.
    free: Vec<usize>,
}

struct Supported {
    place: usize,
    /// In units of cost.
    cost: i64,
    /// Utility of one point: the cost itself on ballots of approval, otherwise one.
    worth: i64,
    supporters: Vec<Supporter>,
}

#[derive(Clone, Copy)]
struct Supporter {
    group: u32,
    /// One on a ballot of approval.
    points: i64,
}

impl Electorate {
    /// Nothing where nobody voted.
    fn of(election: &Election) -> Result<Option<Self>, RuleError> {
        let by_points = match election.vote_type {
            VoteType::Approval | VoteType::ChooseOne => false,
            VoteType::Cumulative | VoteType::Scoring => true,
            VoteType::Ordinal => return Err(RuleError::Ballots(election.vote_type)),
        };
        let places = places_of_costs(election);
        let amount = |units: i128| {
            (units <= COST_MOST)
                .then(|| i64::try_from(units).expect("bounded"))
                .ok_or(RuleError::TooLarge)
        };
        let costs: Vec<i64> = election
            .projects
            .iter()
            .map(|project| amount(project.cost.in_units(places)))
            .collect::<Result<_, _>>()?;
        amount(costs.iter().map(|&cost| i128::from(cost)).sum())?;
        if election.ballots.len() > VOTERS_MOST {
            return Err(RuleError::TooLarge);
        }
        let (groups, sizes) = groups(election, by_points)?;
        let mut supporters = vec![Vec::new(); election.projects.len()];
        for (group, said) in (0..).zip(&groups) {
            for &(place, points) in said {
                supporters[place].push(Supporter { group, points });
            }
        }
        let mut projects = Vec::new();
        let mut free = Vec::new();
        for ((place, supporters), &cost) in supporters.into_iter().enumerate().zip(&costs) {
            match (supporters.is_empty(), cost) {
                (true, _) => {}
                (false, 0) => free.push(place),
                (false, _) => {
                    let worth = if by_points { 1 } else { cost };
                    projects.push(Supported {
                        place,
                        cost,
                        worth,
                        supporters,
                    });
                }
            }
        }
        projects.sort_by(|a, b| election.projects[a.place].id.cmp(&election.projects[b.place].id));
        let budget = amount(election.budget.in_units(places))?;
        let voters = i64::try_from(election.ballots.len()).expect("bounded");
        let currency = 10_i64.pow(u32::from(places));
        Ok((voters > 0).then_some(Self {
            budget,
            voters,
            currency,
            sizes,
            projects,
            free,
        }))
    }

    /// Each voter's part in grains: of the budget, and so many units of currency more.
    fn part(&self, more: i64) -> i128 {
        i128::from(self.budget) + i128::from(more) * i128::from(self.currency) * i128::from(self.voters)
    }

    /// Whether nothing that was not bought could still be paid out of the budget.
    fn is_exhausted(&self, bought: &[usize], spent: i64) -> bool {
        let mut open = vec![true; self.projects.len()];
        bought.iter().for_each(|&place| open[place] = false);
        !self
            .projects
            .iter()
            .zip(open)
            .any(|(project, open)| open && project.cost <= self.budget - spent)
    }

    /// Places in the election: what is free first, then what was bought, in that order.
    fn with_free(&self, bought: Vec<usize>) -> Vec<usize> {
        let bought = bought.into_iter().map(|project| self.projects[project].place);
        self.free.iter().copied().chain(bought).collect()
    }
}

/// What each group supports, with its points, and how many voters it has; in the order of their first ballots.
type Groups = (Vec<Vec<(usize, i64)>>, Vec<i64>);

fn groups(election: &Election, by_points: bool) -> Result<Groups, RuleError> {
    let given = election
        .ballots
        .iter()
        .flat_map(|ballot| &ballot.choices)
        .filter_map(|choice| choice.points);
    let places = given
        .map(Decimal::places)
        .filter(|_| by_points)
        .max()
        .unwrap_or(0);
    let mut groups = Vec::new();
    let mut sizes = Vec::new();
    let mut known: HashMap<Vec<(usize, i64)>, usize> = HashMap::new();
    for ballot in &election.ballots {
        let mut said = Vec::with_capacity(ballot.choices.len());
        for choice in &ballot.choices {
            let points = match choice.points.filter(|_| by_points) {
                Some(points) if !points.is_negative() => points.in_units(places),
                None if !by_points => 1,
                Some(_) | None => {
                    return Err(RuleError::Points {
                        voter: ballot.voter.clone(),
                    });
                }
            };
            if points > POINTS_MOST {
                return Err(RuleError::TooLarge);
            }
            if points > 0 {
                said.push((choice.project, i64::try_from(points).expect("bounded")));
            }
        }
        said.sort_unstable();
        let group = *known.entry(said).or_insert_with_key(|said| {
            groups.push(said.clone());
            sizes.push(0);
            sizes.len() - 1
        });
        sizes[group] += 1;
    }
    Ok((groups, sizes))
}
