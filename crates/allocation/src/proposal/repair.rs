//! From prices to proposals, and from a proposal to a better one.

use super::dual::{Answer, Multipliers};
use super::model::{Draws, Goal, Model, Space};
use super::oracle::Oracle;
use super::state::{State, Values};

mod exchange;

/// Builds and betters; the same seed takes the same steps.
pub struct Workshop<'a> {
    model: &'a Model,
    goal: &'a Goal,
    pub oracle: &'a mut Oracle,
    /// Lines by descending score, ties by rank of the request.
    by_worth: Vec<usize>,
    /// What lines may be; what must be above zero is only a wish here.
    space: &'a Space,
    draws: Draws,
    pub problems: u64,
}

impl<'a> Workshop<'a> {
    pub fn new(
        model: &'a Model,
        goal: &'a Goal,
        space: &'a Space,
        oracle: &'a mut Oracle,
        seed: u64,
    ) -> Self {
        let mut by_worth: Vec<usize> = (0..model.lines.len()).collect();
        by_worth.sort_by_key(|&line| {
            let entry = &model.lines[line];
            (
                -goal.worth[line],
                -entry.score,
                model.ranks[entry.request],
                entry.funder,
            )
        });
        Self {
            model,
            goal,
            oracle,
            by_worth,
            space,
            draws: Draws::new(seed),
            problems: 0,
        }
    }

    /// A proposal from what the small problems answered: requests in the order of what a cent on them is worth beyond its
    /// price, each with what is left; then again without prices, as long as that is better.
    pub fn build(&mut self, prices: &Multipliers, answer: &Answer) -> State {
        let priced = prices.values(self.model, self.goal);
        let free = prices.without_prices(self.goal);
        let mut state = State::empty(self.model, self.goal);
        let order = self.order(answer);
        for &request in &order {
            self.serve(&mut state, request, &priced);
        }
        self.better(&mut state, &order, &free);
        state
    }

    fn order(&self, answer: &Answer) -> Vec<usize> {
        let density = |request: usize| {
            let demand = &self.model.requests[request];
            let amount: i64 = answer.amounts[demand.from..demand.to].iter().sum();
            let amount = if amount > 0 { amount } else { demand.least };
            match answer.worths[request] {
                i128::MIN => i128::MIN,
                worth => worth / i128::from(amount),
            }
        };
        let mut order: Vec<(bool, i128, u64, usize)> = (0..self.model.requests.len())
            .map(|request| {
                (
                    !self.space.must[request],
                    -density(request).max(-i128::MAX),
                    self.model.ranks[request],
                    request,
                )
            })
            .collect();
        order.sort_unstable();
        order.into_iter().map(|(.., request)| request).collect()
    }

    fn serve(&mut self, state: &mut State, request: usize, values: &Values) {
        self.problems += 1;
        state.serve(self.oracle, self.model, self.goal, self.space, request, values);
    }

    /// Serves each of these requests again with all that is left beside the others, as long as anything improves.
    pub fn better(&mut self, state: &mut State, requests: &[usize], values: &Values) {
        for _ in 0..4 {
            let before = state.rank(self.goal);
            for &request in requests {
                self.again(state, request, values);
            }
            if state.rank(self.goal) <= before {
                break;
            }
        }
        self.exchange(state, values);
    }

    fn again(&mut self, state: &mut State, request: usize, values: &Values) {
        let demand = self.model.requests[request];
        let before = state.rank(self.goal);
        let kept: Vec<i64> = state.amounts[demand.from..demand.to].to_vec();
        state.clear(self.model, self.goal, request);
        self.serve(state, request, values);
        if state.rank(self.goal) < before {
            state.clear(self.model, self.goal, request);
            for (line, amount) in (demand.from..demand.to).zip(kept) {
                state.set(self.model, self.goal, line, amount);
            }
        }
    }

    /// Raises lines that are above zero, those worth most first, by what envelopes have left.
    fn absorb(&self, state: &mut State) {
        for &line in &self.by_worth {
            let amount = state.amounts[line];
            if amount > 0 {
                let more = self.room(state, line);
                state.set(self.model, self.goal, line, amount + more);
            }
        }
    }

    /// By how much a line above zero can be raised.
    fn room(&self, state: &State, line: usize) -> i64 {
        let entry = &self.model.lines[line];
        let demand = &self.model.requests[entry.request];
        let mut room = (entry.most - state.amounts[line])
            .min(self.model.caps[entry.funder] - state.spent[entry.funder])
            .min(demand.most - state.totals[entry.request]);
        if entry.public {
            room = room.min(demand.public_most - state.public[entry.request]);
        }
        if let Some(of) = entry.programme {
            let of = demand.first + of;
            room = room.min(self.model.programmes[of].most - state.given[of]);
        }
        room
    }

    /// The same with a few requests taken out and served, beside a few that have nothing, in another order.
    pub fn shaken(&mut self, state: &State, priced: &Values, free: &Values, answer: &Answer) -> State {
        let all = self.model.requests.len();
        let mut trial = state.clone();
        let mut chosen: Vec<usize> = Vec::new();
        let count = 2 + self.draws.below(7);
        for _ in 0..count * 3 {
            let request = self.draws.below(all);
            if state.totals[request] > 0 && !chosen.contains(&request) {
                chosen.push(request);
            }
            if chosen.len() >= count {
                break;
            }
        }
        let out = chosen.len();
        for _ in 0..2 + self.draws.below(4) {
            // Of a few that have nothing, the one that lacks least to be worth its price.
            let near = (0..6)
                .map(|_| self.draws.below(all))
                .filter(|&request| state.totals[request] == 0);
            let near: Vec<usize> = near.collect();
            if let Some(request) = near.into_iter().max_by_key(|&request| answer.worths[request])
                && !chosen.contains(&request)
            {
                chosen.push(request);
            }
        }
        for &request in &chosen[..out] {
            trial.clear(self.model, self.goal, request);
        }
        for place in (1..chosen.len()).rev() {
            let other = self.draws.below(place + 1);
            chosen.swap(place, other);
        }
        for &request in &chosen {
            self.serve(&mut trial, request, priced);
        }
        for &request in &chosen {
            self.again(&mut trial, request, free);
        }
        self.absorb(&mut trial);
        trial
    }
}
