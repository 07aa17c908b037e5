//! Prices, and the bound that follows from them.

use super::model::{Goal, Model, SCALE, Space};
use super::oracle::{Offer, Oracle};
use super::state::Values;

/// A price for each thing that is shared, in 65,536ths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Multipliers {
    pub caps: Vec<i64>,
    pub floors: Vec<i64>,
    pub lines: i64,
}

/// Prices stay below these, so that no sum can overflow.
const PRICE_MOST: f64 = 1e11;
const LINE_PRICE_MOST: f64 = 1e17;

impl Multipliers {
    pub fn none(model: &Model, goal: &Goal) -> Self {
        Self {
            caps: vec![0; model.caps.len()],
            floors: vec![0; goal.floors.len()],
            lines: 0,
        }
    }

    /// What a cent on each line is worth at these prices.
    pub fn values(&self, model: &Model, goal: &Goal) -> Values {
        let mut values = self.without_prices(goal);
        for (worth, line) in values.worth.iter_mut().zip(&model.lines) {
            *worth -= self.caps[line.funder];
        }
        values
    }

    /// The same where what is shared is free, and only floors count.
    pub fn without_prices(&self, goal: &Goal) -> Values {
        let mut worth: Vec<i64> = goal.worth.iter().map(|&worth| worth * SCALE).collect();
        for (floor, &price) in goal.floors.iter().zip(&self.floors) {
            if price != 0 {
                for (worth, &of) in worth.iter_mut().zip(&floor.worth) {
                    *worth = worth.saturating_add(of.saturating_mul(price));
                }
            }
        }
        Values {
            worth,
            charge: goal.charge.saturating_mul(SCALE).saturating_add(self.lines),
            reward: goal.reward.saturating_mul(SCALE),
        }
    }
}

/// What the small problems say at some prices.
#[derive(Debug, Clone)]
pub struct Answer {
    /// No proposal within the ranges is better; nothing where there is none at all.
    pub bound: Option<i128>,
    pub amounts: Vec<i64>,
    /// By request: the worth of what it receives, or what it lacks to be worth it.
    pub worths: Vec<i128>,
    /// What is left of caps, what is beyond floors, and of lines: below zero where they are not kept.
    pub slack_caps: Vec<i128>,
    pub slack_floors: Vec<i128>,
    pub slack_lines: i128,
    pub problems: u64,
}

/// Solves each request's problem at these prices.
pub fn answer(
    oracle: &mut Oracle,
    model: &Model,
    goal: &Goal,
    space: &Space,
    prices: &Multipliers,
) -> Answer {
    let values = prices.values(model, goal);
    let mut answer = Answer {
        bound: None,
        amounts: vec![0; model.lines.len()],
        worths: Vec::with_capacity(model.requests.len()),
        slack_caps: model.caps.iter().map(|&cap| i128::from(cap)).collect(),
        slack_floors: goal.floors.iter().map(|floor| -floor.least).collect(),
        slack_lines: goal.lines_most.map_or(0, i128::from),
        problems: model.requests.len() as u64,
    };
    let mut sum: i128 = 0;
    let mut possible = true;
    // By territory: whether it is reached, and the request that would cost least to reach it by.
    let mut reached = vec![false; model.territories];
    let mut nearest: Vec<Option<(i128, usize)>> = vec![None; model.territories];
    let mut kept: Vec<Vec<(usize, i64)>> = if goal.reward > 0 {
        vec![vec![]; model.requests.len()]
    } else {
        vec![]
    };
    for (place, demand) in model.requests.iter().enumerate() {
        oracle.begin(model.programmes(demand));
        let mut may_be_nothing = !space.must[place];
        let own = demand.from..demand.to;
        for (line, range) in own.clone().zip(&space.ranges[own]) {
            may_be_nothing &= range.zero;
            oracle.offers.push(Offer {
                worth: values.worth[line],
                zero: range.zero && !model.lines[line].kept,
                least: range.least,
                most: range.most,
                public: model.lines[line].public,
                programme: model.lines[line].programme,
                place: line,
            });
        }
        let best = oracle.solve(&demand.bounds(values.charge));
        answer.worths.push(best.unwrap_or(i128::MIN));
        let taken = match (best, may_be_nothing) {
            (None, false) => {
                possible = false;
                false
            }
            (None, true) => false,
            (Some(worth), true) => worth > 0,
            (Some(_), false) => true,
        };
        if taken {
            sum += best.expect("it is taken");
            for (line, amount) in oracle.given() {
                answer.amounts[line] = amount;
            }
        }
        if let Some(territory) = demand.territory.filter(|_| goal.reward > 0) {
            reached[territory] |= taken;
            if let Some(worth) = best.filter(|_| !taken) {
                kept[place] = oracle.given().collect();
                if nearest[territory].is_none_or(|(cost, _)| -worth < cost) {
                    nearest[territory] = Some((-worth, place));
                }
            }
        }
    }
    let reward = i128::from(values.reward);
    for (reached, nearest) in reached.into_iter().zip(nearest).filter(|_| goal.reward > 0) {
        if reached {
            sum += reward;
        } else if let Some((cost, place)) = nearest
            && cost < reward
        {
            sum += reward - cost;
            for &(line, amount) in &kept[place] {
                answer.amounts[line] = amount;
            }
        }
    }
    for (line, &amount) in answer
        .amounts
        .iter()
        .enumerate()
        .filter(|&(_, &amount)| amount > 0)
    {
        let entry = &model.lines[line];
        answer.slack_caps[entry.funder] -= i128::from(amount);
        for (slack, floor) in answer.slack_floors.iter_mut().zip(&goal.floors) {
            *slack += i128::from(floor.worth[line]) * i128::from(amount);
        }
        answer.slack_lines -= i128::from(goal.lines_most.is_some());
    }
    let caps = prices
        .caps
        .iter()
        .zip(&model.caps)
        .map(|(&price, &cap)| i128::from(price) * i128::from(cap));
    let floors = prices
        .floors
        .iter()
        .zip(&goal.floors)
        .map(|(&price, floor)| -i128::from(price) * floor.least);
    sum += caps.sum::<i128>() + floors.sum::<i128>();
    sum += goal
        .lines_most
        .map_or(0, |most| i128::from(prices.lines) * i128::from(most));
    // A question has the worth of nothing: prices that bring its bound below refute it.
    if possible && !(sum < 0 && goal.is_question()) {
        answer.bound = Some(sum.div_euclid(i128::from(SCALE)).div_euclid(goal.unit) * goal.unit);
    }
    answer
}

/// A descent of the bound by Polyak's steps from given prices.
pub struct Descent {
    pub prices: Multipliers,
    /// The lowest bound and where it was found; nothing where no proposal exists within the ranges.
    pub bound: Option<i128>,
    pub best: Multipliers,
    pub answer: Answer,
    /// By line: how often it was above zero of late, between 0 and 1, and its mean amount then.
    pub often: Vec<f64>,
    pub mean: Vec<f64>,
    /// By request: how often it received something of late.
    pub served: Vec<f64>,
    pub problems: u64,
    stride: f64,
    stale: u32,
}

impl Descent {
    pub fn start(
        oracle: &mut Oracle,
        model: &Model,
        goal: &Goal,
        space: &Space,
        prices: Multipliers,
    ) -> Self {
        let answer = answer(oracle, model, goal, space, &prices);
        Self {
            best: prices.clone(),
            prices,
            bound: answer.bound,
            often: answer
                .amounts
                .iter()
                .map(|&amount| if amount > 0 { 1.0 } else { 0.0 })
                .collect(),
            mean: answer.amounts.iter().map(|&amount| amount as f64).collect(),
            served: vec![0.5; model.requests.len()],
            problems: answer.problems,
            answer,
            stride: 1.0,
            stale: 0,
        }
    }

    /// One step towards a goal that is believed to be reachable. Whether prices still move.
    pub fn step(
        &mut self,
        oracle: &mut Oracle,
        model: &Model,
        goal: &Goal,
        space: &Space,
        target: i128,
    ) -> bool {
        let Some(bound) = self.bound else { return false };
        let size = |of: i128| (of.abs() as f64).max(1.0);
        let answer = &self.answer;
        // Each price is counted in what the whole of what it is for costs, so that all are of one size.
        let caps: Vec<f64> = answer
            .slack_caps
            .iter()
            .zip(&model.caps)
            .map(|(&slack, &cap)| slack as f64 / size(i128::from(cap)))
            .collect();
        let floors: Vec<f64> = answer
            .slack_floors
            .iter()
            .zip(&goal.floors)
            .map(|(&slack, floor)| slack as f64 / size(floor.least))
            .collect();
        let most_lines = goal.lines_most.unwrap_or(0);
        let lines = answer.slack_lines as f64 / size(i128::from(most_lines));
        let moves = |slack: f64, price: i64| slack < 0.0 || price > 0;
        let mut norm = 0.0;
        for (&slack, &price) in caps
            .iter()
            .zip(&self.prices.caps)
            .chain(floors.iter().zip(&self.prices.floors))
        {
            if moves(slack, price) {
                norm += slack * slack;
            }
        }
        if moves(lines, self.prices.lines) {
            norm += lines * lines;
        }
        if norm == 0.0 {
            return false;
        }
        let least = if goal.is_question() {
            let floors = goal.floors.iter().map(|floor| floor.least);
            (floors.max().unwrap_or(0) as f64) * 1e-2
        } else {
            (bound.abs() as f64) * 1e-7
        };
        let distance = ((bound - target) as f64).max(least).max(1.0) * SCALE as f64;
        let stride = self.stride * distance / norm;
        let moved = |price: i64, slack: f64, size: f64, most: f64| {
            (price as f64 - stride * slack / size).clamp(0.0, most).round() as i64
        };
        for ((price, &slack), &cap) in self.prices.caps.iter_mut().zip(&caps).zip(&model.caps) {
            *price = moved(*price, slack, size(i128::from(cap)), PRICE_MOST);
        }
        for ((price, &slack), floor) in self.prices.floors.iter_mut().zip(&floors).zip(&goal.floors) {
            *price = moved(*price, slack, size(floor.least), PRICE_MOST);
        }
        if goal.lines_most.is_some() {
            self.prices.lines = moved(
                self.prices.lines,
                lines,
                size(i128::from(most_lines)),
                LINE_PRICE_MOST,
            );
        }
        self.answer = self::answer(oracle, model, goal, space, &self.prices);
        self.problems += self.answer.problems;
        for ((often, mean), &amount) in self
            .often
            .iter_mut()
            .zip(&mut self.mean)
            .zip(&self.answer.amounts)
        {
            *often = 0.85 * *often + if amount > 0 { 0.15 } else { 0.0 };
            *mean = 0.85 * *mean + 0.15 * amount as f64;
        }
        for (served, demand) in self.served.iter_mut().zip(&model.requests) {
            let given = self.answer.amounts[demand.from..demand.to]
                .iter()
                .any(|&amount| amount > 0);
            *served = 0.85 * *served + if given { 0.15 } else { 0.0 };
        }
        match self.answer.bound {
            None => self.bound = None,
            Some(found) if found < bound => {
                self.bound = Some(found);
                self.best.clone_from(&self.prices);
                // A little better is hardly better: the stride shrinks all the same.
                self.stale = if (bound - found) as f64 > 0.02 * (bound - target).max(1) as f64 {
                    0
                } else {
                    self.stale + 1
                };
            }
            Some(_) => self.stale += 1,
        }
        if self.stale >= 8 {
            self.stale = 0;
            self.stride *= 0.7;
            self.prices.clone_from(&self.best);
        }
        self.stride > 1e-4
    }
}
