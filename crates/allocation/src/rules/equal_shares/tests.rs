//! The count beside a plain one in fractions, on small votes of every shape.

use num_bigint::BigInt;
use proptest::prelude::*;

use crate::Decimal;
use crate::pabulib::{Ballot, Choice, Election, Project, VoteType};

use super::{add1, equal_shares};

/// A fraction of whole numbers; the second is above zero.
#[derive(Clone)]
struct Fraction(BigInt, BigInt);

impl Fraction {
    fn whole(number: i128) -> Self {
        Self(number.into(), 1.into())
    }

    fn minus(&self, other: &Self) -> Self {
        Self(&self.0 * &other.1 - &other.0 * &self.1, &self.1 * &other.1)
    }

    fn times(&self, number: i128) -> Self {
        Self(&self.0 * number, self.1.clone())
    }

    fn over(&self, number: i128) -> Self {
        Self(self.0.clone(), &self.1 * number)
    }

    fn below(&self, other: &Self) -> bool {
        &self.0 * &other.1 < &other.0 * &self.1
    }
}

/// What everybody buys, as the definition says it and without any cleverness.
fn plainly(election: &Election, more: i128) -> Vec<usize> {
    let voters = i128::try_from(election.ballots.len()).unwrap();
    let part = Fraction(
        BigInt::from(election.budget.in_units(0) + more * voters),
        voters.into(),
    );
    let mut left = vec![part; election.ballots.len()];
    let utilities = |project: usize| -> Vec<(usize, i128)> {
        let gains = |choice: &Choice| match choice.points {
            Some(points) => points.in_units(0),
            // What costs nothing is worth something all the same.
            None => election.projects[choice.project].cost.in_units(0).max(1),
        };
        let chosen = |ballot: &Ballot| {
            ballot
                .choices
                .iter()
                .find(|choice| choice.project == project)
                .map(gains)
        };
        let all = election.ballots.iter().map(chosen).enumerate();
        all.filter_map(|(voter, gain)| Some((voter, gain.filter(|&gain| gain > 0)?)))
            .collect()
    };
    let mut open: Vec<usize> = (0..election.projects.len()).collect();
    open.sort_by_key(|&project| &election.projects[project].id);
    let mut bought: Vec<usize> = Vec::new();
    open.retain(|&project| {
        let free = election.projects[project].cost.is_zero();
        if free && !utilities(project).is_empty() {
            bought.push(project);
        }
        !free
    });
    bought.sort_unstable();
    loop {
        let mut best: Option<(usize, Fraction)> = None;
        for &project in &open {
            let Some(price) = price(
                election.projects[project].cost.in_units(0),
                &utilities(project),
                &left,
            ) else {
                continue;
            };
            if best.as_ref().is_none_or(|(_, least)| price.below(least)) {
                best = Some((project, price));
            }
        }
        let Some((project, price)) = best else {
            return bought;
        };
        for (voter, gain) in utilities(project) {
            let pays = price.times(gain);
            left[voter] = if left[voter].below(&pays) {
                Fraction::whole(0)
            } else {
                left[voter].minus(&pays)
            };
        }
        open.retain(|&other| other != project);
        bought.push(project);
    }
}

/// The least ρ for which the supporters give the cost together.
fn price(cost: i128, utilities: &[(usize, i128)], left: &[Fraction]) -> Option<Fraction> {
    let mut poorest: Vec<&(usize, i128)> = utilities.iter().collect();
    poorest.sort_by(|a, b| {
        let (a, b) = (left[a.0].over(a.1), left[b.0].over(b.1));
        (&a.0 * &b.1).cmp(&(&b.0 * &a.1))
    });
    let mut missing = Fraction::whole(cost);
    let mut sum: i128 = utilities.iter().map(|(_, gain)| gain).sum();
    for &&(voter, gain) in &poorest {
        let price = missing.over(sum);
        if !left[voter].below(&price.times(gain)) {
            return Some(price);
        }
        missing = missing.minus(&left[voter]);
        sum -= gain;
    }
    None
}

fn plainly_completed(election: &Election) -> Vec<usize> {
    let mut before = plainly(election, 0);
    before.retain(|&project| election.projects[project].cost.is_zero());
    for more in 0.. {
        let bought = plainly(election, more);
        let cost = |project: usize| election.projects[project].cost.in_units(0);
        let left = election.budget.in_units(0) - bought.iter().map(|&project| cost(project)).sum::<i128>();
        if left < 0 {
            break;
        }
        let supported = |project: usize| {
            let choices = election.ballots.iter().flat_map(|ballot| &ballot.choices);
            let gains = |choice: &Choice| choice.points.is_none_or(|points| !points.is_zero());
            choices
                .filter(|choice| gains(choice))
                .any(|choice| choice.project == project)
        };
        let addable =
            |&project: &usize| !bought.contains(&project) && supported(project) && cost(project) <= left;
        let exhausted = !(0..election.projects.len()).any(|project| addable(&project));
        before = bought;
        if exhausted {
            break;
        }
    }
    before
}

fn elections() -> impl Strategy<Value = Election> {
    (1..7_usize, any::<bool>(), 0..80_u32).prop_flat_map(|(projects, by_points, budget)| {
        let points = if by_points { 0..4_u32 } else { 0..2 };
        // Few different costs, so that ties are many.
        let costs = prop::collection::vec(prop_oneof![Just(6_u32), Just(12), 0..40_u32], projects);
        let ballots = prop::collection::vec(prop::collection::vec(points, projects), 1..9);
        (costs, ballots).prop_map(move |(costs, ballots)| election(budget, by_points, &costs, &ballots))
    })
}

fn election(budget: u32, by_points: bool, costs: &[u32], ballots: &[Vec<u32>]) -> Election {
    let projects = costs.iter().enumerate().map(|(place, &cost)| Project {
        id: format!("p{place}"),
        cost: cost.into(),
        votes: None,
        score: None,
        selected: None,
        more: vec![],
    });
    let choices = |given: &Vec<u32>| {
        let chosen = given
            .iter()
            .enumerate()
            .filter(|&(_, &points)| by_points || points > 0);
        chosen
            .map(|(project, &points)| Choice {
                project,
                points: by_points.then(|| Decimal::from(points)),
            })
            .collect()
    };
    let ballots = ballots.iter().enumerate().map(|(place, given)| Ballot {
        voter: place.to_string(),
        choices: choices(given),
        more: vec![],
    });
    Election {
        budget: budget.into(),
        vote_type: if by_points {
            VoteType::Cumulative
        } else {
            VoteType::Approval
        },
        rule: "equalshares/add1".to_owned(),
        meta: vec![],
        project_columns: vec![],
        projects: projects.collect(),
        ballot_columns: vec![],
        ballots: ballots.collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_count_buys_what_the_definition_buys_in_the_same_order(election in elections()) {
        prop_assert_eq!(equal_shares(&election).unwrap(), plainly(&election, 0));
    }

    #[test]
    fn the_completion_ends_where_the_definition_ends(election in elections()) {
        prop_assert_eq!(add1(&election).unwrap(), plainly_completed(&election));
    }
}
