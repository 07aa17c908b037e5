//! The best proposal for one goal, and the bound above all others.

use std::ops::ControlFlow;

use super::dual::{Descent, Multipliers, answer};
use super::model::{Draws, Goal, Model, SCALE, Space};
use super::oracle::Oracle;
use super::repair::Workshop;
use super::state::State;

mod branch;
mod part;

use branch::Node;
use part::Part;

/// What was found for a goal.
pub struct Found {
    /// A proposal that keeps every floor, if one was found.
    pub best: Option<State>,
    /// None is better; nothing where it is proved that there is none.
    pub bound: Option<i128>,
    /// The prices of the first bound.
    pub prices: Multipliers,
    pub problems: u64,
    /// Whether it was told to stop.
    pub stopped: bool,
}

/// Told how many problems were solved, what was found, and the bound.
pub type Tell<'a> = dyn FnMut(u64, Option<i128>, i128) -> ControlFlow<()> + 'a;

const ROOT_STEPS: usize = 400;
/// So many rounds without anything better.
const ROUNDS: u32 = 60;
/// Problems between two reports.
const REPORT: u64 = 20_000;

/// From where a search begins.
#[derive(Debug, Default, Clone, Copy)]
pub struct Known<'a> {
    /// Proposals known before.
    pub amounts: &'a [Vec<i64>],
    /// Prices that are near.
    pub prices: Option<&'a Multipliers>,
}

/// Seeks the best for this goal from proposals known before.
pub fn maximise(
    model: &Model,
    goal: &Goal,
    known: &Known<'_>,
    effort: u64,
    seed: u64,
    tell: &mut Tell<'_>,
) -> Found {
    seek(model, goal, known, effort, seed, tell, false)
}

/// The same of a part, which is not cut in parts again.
fn seek(
    model: &Model,
    goal: &Goal,
    known: &Known<'_>,
    effort: u64,
    seed: u64,
    tell: &mut Tell<'_>,
    is_a_part: bool,
) -> Found {
    let mut oracle = Oracle::default();
    let best = known
        .amounts
        .iter()
        .map(|amounts| State::under(model, goal, amounts))
        .max_by_key(|state| state.rank(goal));
    let mut search = Search {
        model,
        goal,
        best: best.unwrap_or_else(|| State::empty(model, goal)),
        problems: 0,
        effort,
        told: 0,
        stopped: false,
        tell,
        near: None,
        bound: 0,
        is_a_part,
    };
    let space = model.space();
    let start = known
        .prices
        .cloned()
        .unwrap_or_else(|| Multipliers::none(model, goal));
    let mut descent = Descent::start(&mut oracle, model, goal, &space, start);
    search.descend(&mut oracle, &mut descent, &space, seed);
    let prices = descent.best.clone();
    let mut bound = descent.bound;
    if let Some(root) = bound.filter(|&root| !search.is_reached(root)) {
        search.bound = root;
        search.better(&mut oracle, seed, search.problems + effort * 2 / 5);
        if !search.is_reached(root) && !search.stopped {
            bound = search.branch(
                &mut oracle,
                Node {
                    bound: root,
                    number: 0,
                    space,
                    prices: prices.clone(),
                },
                seed,
            );
        }
        if bound.is_some_and(|bound| !search.is_reached(bound)) && !search.stopped {
            search.better(&mut oracle, seed.wrapping_add(1), effort);
        }
    }
    let feasible = search.best.missing(goal) == 0;
    let bound = match bound {
        Some(bound) if feasible => Some(bound.max(search.best.achieved(goal))),
        other => other,
    };
    Found {
        best: feasible.then_some(search.best),
        bound,
        prices,
        problems: search.problems,
        stopped: search.stopped,
    }
}

struct Search<'a, 'b> {
    model: &'a Model,
    goal: &'a Goal,
    best: State,
    problems: u64,
    effort: u64,
    told: u64,
    stopped: bool,
    tell: &'a mut Tell<'b>,
    near: Option<Multipliers>,
    /// The first bound.
    bound: i128,
    is_a_part: bool,
}

impl Search<'_, '_> {
    fn is_feasible(&self) -> bool {
        self.best.missing(self.goal) == 0
    }

    fn is_reached(&self, bound: i128) -> bool {
        self.is_feasible() && self.best.achieved(self.goal) >= bound
    }

    fn offer(&mut self, state: State) {
        if state.rank(self.goal) > self.best.rank(self.goal) {
            self.best = state;
        }
    }

    /// Reports; whether to go on.
    fn goes_on(&mut self, bound: i128, effort: u64) -> bool {
        if self.problems >= self.told + REPORT {
            self.told = self.problems;
            let found = self.is_feasible().then(|| self.best.achieved(self.goal));
            self.stopped |= (self.tell)(self.problems, found, bound).is_break();
        }
        !self.stopped && self.problems < effort
    }

    /// What a descent aims at: what is known, or a little less than its bound.
    fn target(&self, bound: i128) -> i128 {
        if self.is_feasible() {
            self.best.achieved(self.goal)
        } else {
            bound - bound.abs() / 50 - 1
        }
    }

    /// Whether what the small problems answer keeps all rules together: then it is as good as its own worth.
    fn take(&mut self, descent: &Descent) {
        let answer = &descent.answer;
        if answer
            .slack_caps
            .iter()
            .chain(&answer.slack_floors)
            .all(|&slack| slack >= 0)
            && answer.slack_lines >= 0
        {
            self.offer(State::under(self.model, self.goal, &answer.amounts));
        }
    }

    fn descend(&mut self, oracle: &mut Oracle, descent: &mut Descent, space: &Space, seed: u64) {
        for step in 0..ROOT_STEPS {
            self.take(descent);
            if step < 40 && step % 8 == 7 || step % 25 == 24 {
                let mut workshop = Workshop::new(self.model, self.goal, space, oracle, seed);
                let state = workshop.build(&descent.prices, &descent.answer);
                descent.problems += workshop.problems;
                self.offer(state);
            }
            let Some(bound) = descent.bound else { break };
            self.problems = descent.problems;
            let target = self.target(bound);
            if self.is_reached(bound)
                || !self.goes_on(bound, self.effort / 2 + self.model.requests.len() as u64 * 60)
                || !descent.step(oracle, self.model, self.goal, space, target)
            {
                break;
            }
        }
        self.round(oracle, descent, space);
        self.problems = descent.problems;
        self.near = Some(descent.best.clone());
    }

    /// Where only envelopes bind, the best prices are whole scores: they are tried too.
    fn round(&mut self, oracle: &mut Oracle, descent: &mut Descent, space: &Space) {
        let Some(bound) = descent.bound else { return };
        let mut prices = descent.best.clone();
        for price in &mut prices.caps {
            *price = (*price + SCALE / 2) / SCALE * SCALE;
        }
        let mut rounded = Descent::start(oracle, self.model, self.goal, space, prices);
        descent.problems += rounded.problems;
        self.take(&rounded);
        if rounded.bound.is_none_or(|found| found < bound) {
            rounded.problems = descent.problems;
            rounded.often.clone_from(&descent.often);
            rounded.mean.clone_from(&descent.mean);
            *descent = rounded;
        }
    }

    /// Shakes what is best, and solves parts of it anew, by turns.
    fn better(&mut self, oracle: &mut Oracle, seed: u64, until: u64) {
        let until = self.effort.min(until);
        let prices = self.near.clone().expect("a descent came before");
        let space = self.model.space();
        let near = answer(oracle, self.model, self.goal, &space, &prices);
        let (priced, free) = (
            prices.values(self.model, self.goal),
            prices.without_prices(self.goal),
        );
        let mut draws = Draws::new(seed);
        let doubtful = part::by_doubt(self.model, &near);
        let mut stale = 0;
        while stale < ROUNDS && !self.model.requests.is_empty() {
            stale += 1;
            let before = self.problems;
            let mut workshop = Workshop::new(self.model, self.goal, &space, oracle, draws.next());
            for _ in 0..10 {
                let trial = workshop.shaken(&self.best, &priced, &free, &near);
                if trial.rank(self.goal) > self.best.rank(self.goal) {
                    self.best = trial;
                    stale = 0;
                }
            }
            let mut best = self.best.clone();
            workshop.exchange(&mut best, &free);
            self.problems = before + workshop.problems;
            self.offer(best);
            if !self.is_a_part {
                let part = Part::of(self.model, self.goal, &self.best, &doubtful, &prices, &mut draws);
                let found = part.solve(draws.next());
                self.problems += found.problems;
                if let Some(state) = found.best {
                    let trial = part.within(self.model, self.goal, &self.best, &state);
                    if trial.rank(self.goal) > self.best.rank(self.goal) {
                        self.best = trial;
                        stale = 0;
                    }
                }
            }
            if self.is_reached(self.bound) || !self.goes_on(self.bound, until) {
                return;
            }
        }
    }
}
