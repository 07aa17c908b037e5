//! One count of equal shares: who pays for what until nothing more is affordable.
//!
//! What a group has left, and the price of a point, are kept between two whole numbers of *fractions*: two to
//! the power `bits` in a grain. They are rounded outwards, so that the exact value is always enclosed.
//! A project's price can only rise while others are bought, for its supporters only become poorer: so
//! an old lower bound stays one, and most projects need not be looked at before the next purchase.

mod steady;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use num_bigint::BigInt;

use crate::rules::RuleError;

use super::candidate::{Candidate, Waiting, compare};
use super::exact::{Paid, Purchase, Purchases};
use super::payments::Payments;
use super::{Electorate, Supported, Supporter};

pub use steady::steady;

/// What is bought when every voter has `part` grains: places in the electorate, in the order of purchase.
pub fn count(electorate: &Electorate, part: i128) -> Result<Vec<usize>, RuleError> {
    Ok(start(electorate, part)?.run().0)
}

fn start(electorate: &Electorate, part: i128) -> Result<Count<'_>, RuleError> {
    let used = i128::BITS - part.leading_zeros();
    let bits = 62_u32.checked_sub(used).ok_or(RuleError::TooLarge)?.min(40);
    let left = i64::try_from(part << bits).expect("62 bits at most");
    Ok(Count {
        electorate,
        part,
        bits,
        least: vec![left; electorate.sizes.len()],
        most: vec![left; electorate.sizes.len()],
        ruined: vec![false; electorate.sizes.len()],
        payments: Payments::none(electorate.sizes.len()),
        purchases: Purchases::default(),
        slack: None,
    })
}

struct Count<'a> {
    electorate: &'a Electorate,
    /// What each voter had at first, in grains.
    part: i128,
    bits: u32,
    /// What each voter of a group has left lies between these, in fractions.
    least: Vec<i64>,
    most: Vec<i64>,
    /// Groups that gave all they had left: exactly nothing remains.
    ruined: Vec<bool>,
    payments: Payments,
    purchases: Purchases,
    /// Where it is asked for: the grains in all that could change something at the earliest.
    slack: Option<i128>,
}

/// A candidate's exact price, over the common denominator of the purchases and `able`.
struct Price {
    numerator: BigInt,
    able: i128,
    unable: Vec<u32>,
}

impl Count<'_> {
    fn run(mut self) -> (Vec<usize>, Option<i128>) {
        let mut waiting: BinaryHeap<Reverse<Waiting>> = (0..self.electorate.projects.len())
            .filter_map(|project| self.enclosed(project, 0))
            .map(|candidate| Reverse(candidate.waiting()))
            .collect();
        let mut bought = Vec::new();
        let mut contenders: Vec<Candidate> = Vec::new();
        loop {
            // Dearer than this is dearer than some contender, whatever it is exactly.
            let mut best: Option<Candidate> = None;
            while let Some(Reverse(next)) = waiting.peek()
                && best.is_none_or(|best| compare(next.low, next.worth, best.high, best.worth).is_le())
            {
                let Reverse(next) = waiting.pop().expect("just looked at");
                // What is not affordable now never will be again.
                let Some(candidate) = self.enclosed(next.project, next.low) else {
                    continue;
                };
                if best.is_none_or(|best| {
                    compare(candidate.high, candidate.worth, best.high, best.worth).is_lt()
                }) {
                    best = Some(candidate);
                }
                contenders.push(candidate);
            }
            let Some(best) = best else {
                let slack = self.slack.map(|slack| slack.min(self.closest(None, &bought)));
                return (bought, slack);
            };
            let possible = |c: &Candidate| compare(c.low, c.worth, best.high, best.worth).is_le();
            let (winner, price) = self.cheapest(contenders.iter().copied().filter(possible).collect());
            waiting.extend(
                contenders
                    .drain(..)
                    .filter(|c| c.project != winner.project)
                    .map(|c| Reverse(c.waiting())),
            );
            if let Some(slack) = self.slack.filter(|&slack| slack > 0) {
                self.slack = Some(slack.min(self.closest(Some(&winner), &bought)));
            }
            self.buy(winner, price);
            bought.push(winner.project);
        }
    }

    /// The project's price, if it is affordable; `from` is any lower bound of it.
    fn enclosed(&self, project: usize, from: i64) -> Option<Candidate> {
        let supported = &self.electorate.projects[project];
        let low = self.price_at_least(supported, from)?;
        let high = match self.price_at_most(supported, low) {
            Some(high) => high,
            None if self.is_affordable(supported) => self.richest(supported),
            None => return None,
        };
        Some(Candidate {
            project,
            low,
            high,
            worth: supported.worth,
        })
    }

    /// The greatest price at which what is surely collected does not exceed the cost: Newton's method on
    /// a concave function, from below and rounded down. Nothing where all that is left is less than the cost.
    fn price_at_least(&self, project: &Supported, from: i64) -> Option<i64> {
        let cost = self.cost(project);
        let mut price = from;
        loop {
            let (given, points) = self.collected(&project.supporters, &self.most, price);
            if points == 0 {
                return (given >= cost).then_some(price);
            }
            let next = i64::try_from((cost - given) / points)
                .ok()
                .filter(|&next| next <= self.all())?;
            if next <= price {
                return Some(price);
            }
            price = next;
        }
    }

    /// The same from the other side: a price at which at least the cost is surely collected.
    fn price_at_most(&self, project: &Supported, from: i64) -> Option<i64> {
        let cost = self.cost(project);
        let mut price = from;
        loop {
            let (given, points) = self.collected(&project.supporters, &self.least, price);
            if given + points * i128::from(price) >= cost {
                return Some(price);
            }
            if points == 0 {
                return None;
            }
            let next = (cost - given + points - 1) / points;
            price = i64::try_from(next).ok().filter(|&next| next <= self.all())?;
        }
    }

    /// At a price: what is given by those who give all they have left, and the points of the others.
    fn collected(&self, supporters: &[Supporter], left: &[i64], price: i64) -> (i128, i128) {
        let (mut given, mut able) = (0, 0);
        for &Supporter { group, points } in supporters {
            let (left, size) = (left[group as usize], self.electorate.sizes[group as usize]);
            if i128::from(left) <= i128::from(price) * i128::from(points) {
                given += i128::from(left) * i128::from(size);
            } else {
                able += i128::from(points) * i128::from(size);
            }
        }
        (given, able)
    }

    /// A project's cost in fractions.
    fn cost(&self, project: &Supported) -> i128 {
        self.grains(project) << self.bits
    }

    fn grains(&self, project: &Supported) -> i128 {
        i128::from(project.cost) * i128::from(self.electorate.voters)
    }

    /// What each voter had at first, in fractions: no price is higher.
    fn all(&self) -> i64 {
        i64::try_from(self.part << self.bits).expect("62 bits at most")
    }

    /// The most that any supporter could give a point.
    fn richest(&self, project: &Supported) -> i64 {
        let most = |&Supporter { group, points }: &Supporter| self.most[group as usize] / points + 1;
        project
            .supporters
            .iter()
            .map(most)
            .max()
            .expect("somebody supports it")
    }

    /// Whether the supporters have left what it costs, exactly.
    fn is_affordable(&self, project: &Supported) -> bool {
        let groups = project.supporters.iter().map(|supporter| supporter.group);
        let missing = self.missing(project, groups);
        self.purchases.numerator(missing.0, &missing.1) <= BigInt::ZERO
    }

    /// The cost less all that these groups have left, as a combination of prices.
    fn missing(&self, project: &Supported, groups: impl Iterator<Item = u32>) -> (i128, Paid) {
        let mut whole = self.grains(project);
        let mut paid = Paid::new();
        for group in groups.filter(|&group| !self.ruined[group as usize]) {
            let size = i128::from(self.electorate.sizes[group as usize]);
            whole -= size * self.part;
            paid.extend(
                self.payments
                    .of(group)
                    .map(|(purchase, points)| (purchase, size * i128::from(points))),
            );
        }
        (whole, paid)
    }

    /// The candidate of the least price for what it is worth; of several, the first in the electorate's order.
    fn cheapest(&self, mut candidates: Vec<Candidate>) -> (Candidate, Option<Price>) {
        if let [only] = candidates[..] {
            return (only, None);
        }
        candidates.sort_by_key(|candidate| candidate.project);
        let mut priced = candidates
            .into_iter()
            .map(|candidate| (candidate, self.price(&candidate)));
        let (mut best, mut least) = priced.next().expect("somebody contends");
        for (candidate, price) in priced {
            // Both over the same denominator of purchases, which therefore needs no mention.
            let here = &price.numerator * least.able * best.worth;
            let there = &least.numerator * price.able * candidate.worth;
            if here < there {
                (best, least) = (candidate, price);
            }
        }
        (best, Some(least))
    }

    /// The exact price: first all are able whom the enclosure does not show unable, then whoever has less
    /// left than the price found is moved, until nobody is.
    fn price(&self, candidate: &Candidate) -> Price {
        let project = &self.electorate.projects[candidate.project];
        let alive = |supporter: &&Supporter| !self.ruined[supporter.group as usize];
        let (mut unable, mut doubtful, mut able) = (Vec::new(), Vec::new(), 0_i128);
        for supporter in project.supporters.iter().filter(alive) {
            match self.standing(supporter, candidate) {
                Standing::Unable => unable.push(supporter.group),
                Standing::Able => able += self.points(supporter),
                Standing::Doubtful => {
                    able += self.points(supporter);
                    doubtful.push(*supporter);
                }
            }
        }
        loop {
            let (whole, paid) = self.missing(project, unable.iter().copied());
            let numerator = self.purchases.numerator(whole, &paid);
            let lacks =
                |supporter: &Supporter| self.left(supporter.group) * able < &numerator * supporter.points;
            let (poorer, rest): (Vec<_>, Vec<_>) = doubtful.into_iter().partition(lacks);
            if poorer.is_empty() {
                return Price {
                    numerator,
                    able,
                    unable,
                };
            }
            able -= poorer
                .iter()
                .map(|supporter| self.points(supporter))
                .sum::<i128>();
            unable.extend(poorer.iter().map(|supporter| supporter.group));
            doubtful = rest;
        }
    }

    /// What a voter of the group has left, over the common denominator of the purchases.
    fn left(&self, group: u32) -> BigInt {
        let paid: Paid = self
            .payments
            .of(group)
            .map(|(purchase, points)| (purchase, -i128::from(points)))
            .collect();
        self.purchases.numerator(self.part, &paid)
    }

    fn points(&self, supporter: &Supporter) -> i128 {
        i128::from(supporter.points) * i128::from(self.electorate.sizes[supporter.group as usize])
    }

    fn standing(&self, supporter: &Supporter, candidate: &Candidate) -> Standing {
        let (group, points) = (supporter.group as usize, i128::from(supporter.points));
        if i128::from(self.most[group]) < i128::from(candidate.low) * points {
            Standing::Unable
        } else if i128::from(self.least[group]) >= i128::from(candidate.high) * points {
            Standing::Able
        } else {
            Standing::Doubtful
        }
    }

    /// Lets the supporters pay; the exact price is computed if it was not and somebody's standing depends on it.
    fn buy(&mut self, candidate: Candidate, mut price: Option<Price>) {
        let electorate = self.electorate;
        let project = &electorate.projects[candidate.project];
        let number = self.purchases.made();
        let (mut unable, mut able) = (Vec::new(), 0);
        for supporter in &project.supporters {
            let group = supporter.group as usize;
            if self.ruined[group] {
                continue;
            }
            let is_able = match self.standing(supporter, &candidate) {
                Standing::Unable => false,
                Standing::Able => true,
                Standing::Doubtful => {
                    // Nobody was ruined or paid in the books yet: the price is the one before this purchase.
                    let price = price.get_or_insert_with(|| self.price(&candidate));
                    !price.unable.contains(&supporter.group)
                }
            };
            if is_able {
                able += self.points(supporter);
            } else {
                unable.push(supporter.group);
            }
        }
        let (whole, before) = self.missing(project, unable.iter().copied());
        for &group in &unable {
            self.ruined[group as usize] = true;
            (self.least[group as usize], self.most[group as usize]) = (0, 0);
        }
        for &Supporter { group, points } in &project.supporters {
            let place = group as usize;
            if !self.ruined[place] {
                self.least[place] = (self.least[place] - candidate.high.saturating_mul(points)).max(0);
                self.most[place] = (self.most[place] - candidate.low.saturating_mul(points)).max(0);
                self.payments.push(group, number, points);
            }
        }
        self.purchases.push(Purchase { able, whole, before });
    }
}

enum Standing {
    Able,
    Unable,
    Doubtful,
}
