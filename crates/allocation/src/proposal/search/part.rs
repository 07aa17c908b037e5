//! A few requests solved anew beside all others as they are.

use std::ops::ControlFlow;

use super::super::dual::{Answer, Multipliers};
use super::super::model::{Demand, Draws, Entry, Floor, Goal, Model};
use super::super::state::State;
use super::{Found, Known, seek};

/// A model of its own: what the others leave.
pub struct Part {
    model: Model,
    goal: Goal,
    /// By line of the part: its place among all.
    lines: Vec<usize>,
    known: Vec<i64>,
    prices: Multipliers,
}

/// So many requests are taken, at most.
const REQUESTS: usize = 14;
/// Small problems that a part may take, for each of its requests.
const EFFORT: u64 = 500;

/// Requests by how little a cent on them is worth beyond its price, or lacks to be worth it: the first are most in doubt.
pub fn by_doubt(model: &Model, answer: &Answer) -> Vec<usize> {
    let mut order: Vec<(u128, u64, usize)> = Vec::new();
    for (place, demand) in model
        .requests
        .iter()
        .enumerate()
        .filter(|(_, demand)| demand.from < demand.to)
    {
        let worth = answer.worths[place];
        if worth != i128::MIN {
            let amount: i64 = answer.amounts[demand.from..demand.to].iter().sum();
            let amount = u128::from(amount.max(demand.least).unsigned_abs());
            order.push((worth.unsigned_abs() / amount, model.ranks[place], place));
        }
    }
    order.sort_unstable();
    order.into_iter().map(|(.., place)| place).collect()
}

impl Part {
    pub fn of(
        model: &Model,
        goal: &Goal,
        best: &State,
        doubtful: &[usize],
        prices: &Multipliers,
        draws: &mut Draws,
    ) -> Self {
        let mut chosen: Vec<usize> = Vec::new();
        for _ in 0..3 * REQUESTS {
            // The smaller of three draws: what is in doubt is likelier.
            let of = (0..3).map(|_| draws.below(doubtful.len().max(1))).min();
            if let Some(&request) = of.and_then(|place| doubtful.get(place))
                && chosen.len() < REQUESTS
                && !chosen.contains(&request)
            {
                chosen.push(request);
            }
        }
        chosen.sort_unstable();
        let mut others = best.clone();
        chosen
            .iter()
            .for_each(|&request| others.clear(model, goal, request));
        let mut part = Model {
            lines: Vec::new(),
            requests: Vec::new(),
            programmes: Vec::new(),
            caps: model
                .caps
                .iter()
                .zip(&others.spent)
                .map(|(cap, spent)| cap - spent)
                .collect(),
            territories: model.territories,
            ranks: chosen.iter().map(|&request| model.ranks[request]).collect(),
        };
        let mut lines = Vec::new();
        for (place, &request) in chosen.iter().enumerate() {
            let demand = model.requests[request];
            let (from, first) = (part.lines.len(), part.programmes.len());
            part.programmes.extend_from_slice(model.programmes(&demand));
            for line in demand.from..demand.to {
                let entry = model.lines[line];
                let most = entry.most.min(part.caps[entry.funder]);
                part.lines.push(Entry {
                    request: place,
                    most,
                    ..entry
                });
                lines.push(line);
            }
            let territory = demand.territory.filter(|&of| others.served[of] == 0);
            part.requests.push(Demand {
                from,
                to: part.lines.len(),
                first,
                until: part.programmes.len(),
                territory,
                ..demand
            });
        }
        let kept: Vec<usize> = (0..goal.floors.len())
            .filter(|&floor| goal.floors[floor].least > others.reached[floor])
            .collect();
        let floor = |&floor: &usize| Floor {
            worth: lines.iter().map(|&line| goal.floors[floor].worth[line]).collect(),
            least: goal.floors[floor].least - others.reached[floor],
        };
        let own = Goal {
            worth: lines.iter().map(|&line| goal.worth[line]).collect(),
            floors: kept.iter().map(floor).collect(),
            lines_most: goal.lines_most.map(|most| most - others.lines),
            ..*goal
        };
        Self {
            known: lines.iter().map(|&line| best.amounts[line]).collect(),
            prices: Multipliers {
                caps: prices.caps.clone(),
                floors: kept.iter().map(|&floor| prices.floors[floor]).collect(),
                lines: prices.lines,
            },
            model: part,
            goal: own,
            lines,
        }
    }

    pub fn solve(&self, seed: u64) -> Found {
        let known = Known {
            amounts: std::slice::from_ref(&self.known),
            prices: Some(&self.prices),
        };
        let effort = EFFORT * self.model.requests.len() as u64;
        seek(
            &self.model,
            &self.goal,
            &known,
            effort,
            seed,
            &mut |_, _, _| ControlFlow::Continue(()),
            true,
        )
    }

    /// The whole with this part as it was solved.
    pub fn within(&self, model: &Model, goal: &Goal, best: &State, solved: &State) -> State {
        let mut whole = best.clone();
        for &line in &self.lines {
            whole.set(model, goal, line, 0);
        }
        for (&line, &amount) in self.lines.iter().zip(&solved.amounts) {
            whole.set(model, goal, line, amount);
        }
        whole
    }
}
