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

#[test]
fn a_small_currency_beside_large_costs_does_not_take_a_count_for_each_unit() {
    // 100 voters of 25,000 each. The first half wants the first project and the third, the others the second.
    let mut ballots = vec![vec![1, 0, 1]; 50];
    ballots.extend(vec![vec![0, 1, 0]; 50]);
    let found = election(2_500_000, false, &[2_000_000, 3_000_000, 400_000], &ballots);
    // The third is bought at once, for 8,000 each. From 40,000 each the first is, before it, and both from 48,000.
    let electorate = super::Electorate::of(&found).unwrap().unwrap();
    let (bought, grains) = super::count::steady(&electorate, electorate.part(0)).unwrap();
    assert_eq!(
        (bought, grains / 100),
        (vec![2], 7_499),
        "two millions less what half of them have: 750,000, given to all"
    );
    assert_eq!(add1(&found).unwrap(), [0, 2]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn steps_that_are_passed_over_would_have_changed_nothing(
        by_points in any::<bool>(),
        budget in 0..4_000_u32,
        costs in prop::collection::vec(prop_oneof![Just(900_u32), 0..3_000_u32], 1..6),
        seeds in prop::collection::vec(prop::collection::vec(0..4_u32, 5), 1..6),
        more in 0..3_000_i64,
    ) {
        let said = |given: &u32| if by_points { *given } else { given % 2 };
        let ballots: Vec<Vec<u32>> = seeds.iter().map(|given| given[..costs.len()].iter().map(said).collect()).collect();
        let election = election(budget, by_points, &costs, &ballots);
        let Some(electorate) = super::Electorate::of(&election).unwrap() else { return Ok(()) };
        let part = electorate.part(more);
        let (bought, grains) = super::count::steady(&electorate, part).unwrap();
        prop_assert_eq!(&bought, &super::count::count(&electorate, part).unwrap());
        let grains = grains.min(1 << 40);
        for given in [grains, grains / 2, grains / 7] {
            prop_assert_eq!(&bought, &super::count::count(&electorate, part + given).unwrap(), "{} more", given);
        }
        prop_assert_eq!(add1(&election).unwrap(), plainly_completed(&election));
    }
}
