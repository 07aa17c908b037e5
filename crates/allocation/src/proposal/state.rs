//! Amounts for all lines, with every sum that a rule looks at kept beside them.

use super::model::{Goal, Model, Space};
use super::oracle::{Offer, Oracle};

/// Amounts that keep every rule but perhaps the floors of a goal.
#[derive(Debug, Clone)]
pub struct State {
    pub amounts: Vec<i64>,
    /// By request, in all.
    pub totals: Vec<i64>,
    /// By request, of public money.
    pub public: Vec<i64>,
    /// By programme of several envelopes, what these give to its request.
    pub given: Vec<i64>,
    /// By cap.
    pub spent: Vec<i64>,
    /// By floor of the goal.
    pub reached: Vec<i128>,
    pub lines: i64,
    /// By territory: how many of its requests receive something.
    pub served: Vec<u32>,
    /// `Σ worth·x` of the goal.
    pub worth: i128,
}

impl State {
    pub fn empty(model: &Model, goal: &Goal) -> Self {
        Self {
            amounts: vec![0; model.lines.len()],
            totals: vec![0; model.requests.len()],
            public: vec![0; model.requests.len()],
            given: vec![0; model.programmes.len()],
            spent: vec![0; model.caps.len()],
            reached: vec![0; goal.floors.len()],
            lines: 0,
            served: vec![0; model.territories],
            worth: 0,
        }
    }

    /// The same amounts under another goal.
    pub fn under(model: &Model, goal: &Goal, amounts: &[i64]) -> Self {
        let mut state = Self::empty(model, goal);
        for (line, &amount) in amounts.iter().enumerate() {
            state.set(model, goal, line, amount);
        }
        state
    }

    pub fn set(&mut self, model: &Model, goal: &Goal, line: usize, amount: i64) {
        let more = amount - self.amounts[line];
        if more == 0 {
            return;
        }
        let entry = &model.lines[line];
        let before = self.totals[entry.request];
        self.totals[entry.request] += more;
        if let Some(territory) = model.requests[entry.request].territory {
            self.served[territory] += u32::from(before == 0);
            self.served[territory] -= u32::from(self.totals[entry.request] == 0);
        }
        if entry.public {
            self.public[entry.request] += more;
        }
        if let Some(of) = entry.programme {
            self.given[model.requests[entry.request].first + of] += more;
        }
        self.spent[entry.funder] += more;
        self.worth += i128::from(goal.worth[line]) * i128::from(more);
        for (reached, floor) in self.reached.iter_mut().zip(&goal.floors) {
            *reached += i128::from(floor.worth[line]) * i128::from(more);
        }
        self.lines += i64::from(self.amounts[line] == 0) - i64::from(amount == 0);
        self.amounts[line] = amount;
    }

    pub fn clear(&mut self, model: &Model, goal: &Goal, request: usize) {
        let demand = &model.requests[request];
        for line in demand.from..demand.to {
            self.set(model, goal, line, 0);
        }
    }

    /// What the goal says of it.
    pub fn achieved(&self, goal: &Goal) -> i128 {
        let territories = self.served.iter().filter(|&&served| served > 0).count() as i128;
        self.worth - i128::from(goal.charge) * i128::from(self.lines) + i128::from(goal.reward) * territories
    }

    /// By how much floors, and the most lines, are missed, each as a part of itself in thousand-millionths; nothing where none is.
    pub fn missing(&self, goal: &Goal) -> i128 {
        let floors = self.reached.iter().zip(&goal.floors).map(|(reached, floor)| {
            let missing = (floor.least - reached).max(0);
            if missing == 0 {
                0
            } else {
                1 + missing * 1_000_000_000 / floor.least.max(1)
            }
        });
        let lines = goal.lines_most.map_or(0, |most| {
            let over = i128::from((self.lines - most).max(0));
            if over == 0 {
                0
            } else {
                1 + over * 1_000_000_000 / i128::from(most.max(1))
            }
        });
        floors.sum::<i128>() + lines
    }

    /// Less missing first, then more of the goal, then more beyond its last floor: what is left there can be given up later.
    pub fn rank(&self, goal: &Goal) -> (i128, i128, i128) {
        let beyond = if goal.charge > 0 {
            self.reached.last().copied().unwrap_or(0)
        } else {
            0
        };
        (-self.missing(goal), self.achieved(goal), beyond)
    }

    /// Gives a request that has nothing the best that what is left allows. Whether it received something.
    pub fn serve(
        &mut self,
        oracle: &mut Oracle,
        model: &Model,
        goal: &Goal,
        space: &Space,
        request: usize,
        values: &Values,
    ) -> bool {
        let demand = &model.requests[request];
        oracle.begin(model.programmes(demand));
        for line in demand.from..demand.to {
            let entry = &model.lines[line];
            let range = space.ranges[line];
            let most = range
                .most
                .min(model.caps[entry.funder] - self.spent[entry.funder]);
            if range.least <= most {
                oracle.offers.push(Offer {
                    worth: values.worth[line],
                    zero: !entry.kept,
                    least: range.least,
                    most,
                    public: entry.public,
                    programme: entry.programme,
                    place: line,
                });
            } else if entry.kept {
                return false;
            }
        }
        let reward = demand
            .territory
            .filter(|&of| self.served[of] == 0)
            .map_or(0, |_| i128::from(values.reward));
        let worthwhile = oracle
            .solve(&demand.bounds(values.charge))
            .is_some_and(|worth| space.must[request] || worth + reward > 0);
        if worthwhile {
            for (line, amount) in oracle.given() {
                self.set(model, goal, line, amount);
            }
        }
        worthwhile
    }
}

/// By which worth a request is served: the goal's own, or one that weighs prices and floors.
#[derive(Debug, Clone)]
pub struct Values {
    pub worth: Vec<i64>,
    pub charge: i64,
    pub reward: i64,
}
