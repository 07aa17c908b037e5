//! Several funders share requests: who pays what, to the cent, when each has an envelope of its own.
//!
//! *Rule.* Min–max equal shares, the method of equal shares for awards between a least and a most useful amount (the
//! program `equal-shares/equal-shares` of Ariel University has it for equal parts), with funders that weigh as much as
//! their envelopes. Each round, every project asks for its next amount: its least, and once it has that,
//! one unit of currency more. Those who support it would pay in proportion to their envelopes, whoever has less left
//! giving all of it; the project's *support* is its amount divided by what one unit of weight would pay. The project of most
//! support is served, of several the one that asks least, then the one of most supporters, then the one of
//! the lowest number. In its continuous phase it takes at once all that its supporters agree on: up to the
//! lowest of their bids, its most, or what they have left.
//!
//! A *bid* is the award up to which a funder follows; none, where the project is not eligible for it or not wanted.
//! A funder never pays towards an award above its bid, nor more than its envelope. Everything is counted in (a common pot apart)
//! whole cents; a cent that does not divide goes to the largest remainder, then to the lowest number. The
//! order of funders and projects does not matter, their numbers do.

use std::cmp::{Ordering, Reverse};

mod round;

/// What is to be shared, and between whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Who pays.
    pub funders: Vec<Funder>,
    /// Who asks.
    pub projects: Vec<Project>,
    /// By project, then by funder: the award in cents up to which the funder follows.
    pub bids: Vec<Vec<Option<i64>>>,
}

/// Somebody who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Funder {
    /// Its number: no two funders have the same.
    pub number: u32,
    /// What it can spend, in cents; also its weight.
    pub envelope: i64,
}

/// Somebody who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Project {
    /// Its number: no two projects have the same.
    pub number: u32,
    /// Less than this, in cents, is of no use. Above zero.
    pub least: i64,
    /// More than this, in cents, is not asked.
    pub most: i64,
}

/// Who pays what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    /// By project, then by funder, in cents.
    pub payments: Vec<Vec<i64>>,
    /// By project: the sum of its payments, nothing or between its least and its most.
    pub awards: Vec<i64>,
    /// What was decided, one step after the other.
    pub steps: Vec<Step>,
}

/// One decision: a project receives its least, or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its place in [`Table::projects`].
    pub project: usize,
    /// What it receives in this step, in cents.
    pub amount: i64,
    /// How many funders pay for it in this step.
    pub payers: usize,
}

/// Why nothing is shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// Not one bid, or none, for each project and funder.
    #[error("there is not one line of bids for each project, with one place for each funder")]
    Shape,
    /// The same number twice.
    #[error("two funders or two projects have the same number")]
    Numbers,
    /// An amount below zero or above ten thousand million units, a least of nothing, or a least above its most.
    #[error("an amount is out of range")]
    Amount,
}

/// One unit of currency, in cents: by how much awards grow above their least.
const UNIT: i64 = 100;
const AMOUNT_MOST: i64 = 1_000_000_000_000;
const FUNDERS_MOST: usize = 100_000;
/// A common pot is counted in these fractions of a cent: it has many voters with small parts, whose rounded cents would add up.
const FRACTIONS: i64 = 10_000;

/// Shares out what is in the envelopes. No funder pays more than its own.
///
/// # Errors
/// Where the table is none.
pub fn share(table: &Table) -> Result<Shares, TableError> {
    check(table)?;
    let parts: Vec<i64> = table.funders.iter().map(|funder| funder.envelope).collect();
    Ok(round::share(table, &parts, UNIT).0)
}

/// Shares out one common pot of `budget` cents, in which the envelopes say only who weighs how much.
///
/// Parts are the envelopes first, then grow by `step` cents on average, in proportion to the envelopes, until nothing
/// can be added within the pot; where a step would exceed it, the one before stands. What a funder pays is
/// then a share of the pot and can be more than its envelope. Each step counts anew: a step of one cent in a pot of
/// millions takes long.
///
/// # Errors
/// Where the table is none, step or budget is out of range, or the envelopes are more than the budget.
pub fn share_pot(table: &Table, budget: i64, step: i64) -> Result<Shares, TableError> {
    check(table)?;
    if !(0..=AMOUNT_MOST).contains(&budget) || !(1..=AMOUNT_MOST).contains(&step) {
        return Err(TableError::Amount);
    }
    let fine = in_fractions(table);
    let together: i128 = table
        .funders
        .iter()
        .map(|funder| i128::from(funder.envelope))
        .sum();
    let part = |funder: &Funder, steps: i128| {
        let more = steps * i128::from(step) * i128::from(funder.envelope) * table.funders.len() as i128;
        let part = i128::from(funder.envelope) + more.checked_div(together).unwrap_or(0);
        i64::try_from(part * i128::from(FRACTIONS)).ok()
    };
    let all: i128 = fine.projects.iter().map(|project| i128::from(project.most)).sum();
    let mut found = share(table)?;
    for steps in 0.. {
        let parts: Option<Vec<i64>> = table.funders.iter().map(|funder| part(funder, steps)).collect();
        let Some(parts) = parts else { break };
        let rich = parts
            .iter()
            .zip(&table.funders)
            .all(|(&part, funder)| funder.envelope == 0 || i128::from(part) >= all);
        let (shares, next) = round::share(&fine, &parts, UNIT * FRACTIONS);
        let spent: i64 = shares.awards.iter().sum();
        let left = budget * FRACTIONS - spent;
        if left < 0 && steps > 0 {
            break;
        }
        found = round::in_cents(shares, table, FRACTIONS);
        // Who can pay for everything buys no more with more, and who weighs nothing never has more.
        if rich || !next.iter().any(|&next| next > 0 && next <= left) {
            break;
        }
    }
    Ok(found)
}

/// The same projects and bids, in fractions of a cent; the weights stay.
fn in_fractions(table: &Table) -> Table {
    let mut fine = table.clone();
    for project in &mut fine.projects {
        project.least *= FRACTIONS;
        project.most *= FRACTIONS;
    }
    fine.bids
        .iter_mut()
        .flatten()
        .flatten()
        .for_each(|bid| *bid *= FRACTIONS);
    fine
}

fn check(table: &Table) -> Result<(), TableError> {
    let lines = table.bids.iter();
    if table.bids.len() != table.projects.len() || lines.clone().any(|line| line.len() != table.funders.len())
    {
        return Err(TableError::Shape);
    }
    let unlike = |mut numbers: Vec<u32>| {
        numbers.sort_unstable();
        numbers.windows(2).all(|pair| pair[0] != pair[1])
    };
    if !unlike(table.funders.iter().map(|funder| funder.number).collect())
        || !unlike(table.projects.iter().map(|project| project.number).collect())
    {
        return Err(TableError::Numbers);
    }
    let range = 0..=AMOUNT_MOST;
    let fits = |project: &Project| {
        project.least > 0 && project.least <= project.most && range.contains(&project.most)
    };
    let all_fit = table.projects.iter().all(fits)
        && table.funders.len() <= FUNDERS_MOST
        && table
            .funders
            .iter()
            .all(|funder| range.contains(&funder.envelope))
        && lines.flatten().flatten().all(|bid| range.contains(bid));
    if all_fit { Ok(()) } else { Err(TableError::Amount) }
}

/// Which of two candidates is served: the one of most support, and what breaks ties.
#[derive(Clone, Copy)]
struct Candidate {
    project: usize,
    /// Support is `amount · weight / missing`.
    amount: i64,
    weight: i64,
    missing: i64,
    supporters: usize,
    number: u32,
}

impl Candidate {
    fn compare(&self, other: &Self) -> Ordering {
        // Four factors of at most 2⁶⁰ do not fit: the one that is most often equal is left out where it is.
        let (mine, others) = if self.amount == self.missing && other.amount == other.missing {
            (i128::from(self.weight), i128::from(other.weight))
        } else {
            return self.compare_long(other);
        };
        others.cmp(&mine).then_with(|| self.compare_rest(other))
    }

    fn compare_long(&self, other: &Self) -> Ordering {
        use num_bigint::BigInt;
        let support = |candidate: &Self| BigInt::from(candidate.amount) * candidate.weight;
        let (mine, others) = (support(self) * other.missing, support(other) * self.missing);
        others.cmp(&mine).then_with(|| self.compare_rest(other))
    }

    fn compare_rest(&self, other: &Self) -> Ordering {
        let key = |candidate: &Self| (candidate.amount, Reverse(candidate.supporters), candidate.number);
        key(self).cmp(&key(other))
    }
}
