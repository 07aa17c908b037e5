//! The searches that a proposal is made of.

use std::ops::ControlFlow;

use super::super::dual::Multipliers;
use super::super::model::{Floor, Goal, Model, mixed};
use super::super::search::{Found, Known, Tell, maximise};
use super::super::state::State;
use super::super::{Progress, Proved, Settings, Step, Table};
use super::MILLION;

/// So many halvings of the charge on a line.
const HALVINGS: u32 = 7;
/// So many questions about fairness.
const QUESTIONS: u32 = 12;

/// The searches of one proposal, one after the other, with what they have in common.
pub struct Course<'a> {
    pub settings: &'a Settings,
    pub tell: &'a mut dyn FnMut(&Progress) -> ControlFlow<()>,
    pub effort: u64,
    pub stopped: bool,
}

/// What every proposal of a table begins with.
pub struct Opening {
    pub model: Model,
    pub alone: Vec<Proved>,
    /// The funders that reach something alone: each has a floor in the goal, in this order.
    pub kept: Vec<usize>,
    /// The value under the floors.
    pub value: Goal,
    /// Amounts that reach every floor.
    pub first: Vec<i64>,
}

impl Course<'_> {
    /// What each reaches alone, and the floors that follow.
    pub fn open(&mut self, table: &Table) -> Opening {
        let (mut alone, mut each) = (Vec::new(), Vec::new());
        for funder in 0..table.funders.len() {
            let (proved, amounts) = self.alone(table, funder);
            alone.push(proved);
            each.push(amounts);
        }
        let model = Model::of(table, None, self.settings.seed);
        let kept: Vec<usize> = (0..alone.len())
            .filter(|&funder| alone[funder].found > 0)
            .collect();
        let floor = |&funder: &usize| Floor {
            worth: model.satisfaction(funder),
            least: alone[funder].found,
        };
        let value = Goal {
            worth: model.lines.iter().map(|line| line.score).collect(),
            charge: 0,
            reward: 0,
            unit: 1,
            floors: kept.iter().map(floor).collect(),
            lines_most: None,
        };
        let first = by_those_who_give_most(&model, &each);
        Opening {
            model,
            alone,
            kept,
            value,
            first,
        }
    }

    pub fn seek(&mut self, model: &Model, goal: &Goal, known: &Known<'_>, step: Step) -> Found {
        self.seek_within(model, goal, known, step, self.settings.effort)
    }

    pub fn seek_within(
        &mut self,
        model: &Model,
        goal: &Goal,
        known: &Known<'_>,
        step: Step,
        effort: u64,
    ) -> Found {
        let most = if self.stopped { 0 } else { effort };
        let Self { tell, .. } = self;
        let mut on: Box<Tell<'_>> = Box::new(|effort, found, bound| {
            tell(&Progress {
                step,
                effort: (effort, most),
                found,
                bound,
            })
        });
        let found = maximise(model, goal, known, most, mixed(self.settings.seed, 1), &mut on);
        drop(on);
        self.effort += found.problems;
        self.stopped |= found.stopped;
        found
    }

    /// From the best value to few lines: a charge on each line beside the value, as high as what may be given up of the
    /// value allows. The amounts of the fewest lines found, and the prices at the last charge, which is returned with them.
    pub fn charged(
        &mut self,
        model: &Model,
        value: &Goal,
        best: State,
        least: i128,
        prices: Multipliers,
    ) -> (Vec<i64>, Multipliers, i64) {
        let per_line = value_per_line(&best);
        let (mut low, mut high) = (0, per_line);
        let (mut few, mut near) = (best, prices);
        for _ in 0..HALVINGS {
            let charge = low + (high - low + 1) / 2;
            if charge == low || charge == high || self.stopped {
                break;
            }
            let goal = Goal {
                charge,
                ..value.clone()
            };
            let amounts = [few.amounts.clone()];
            let known = Known {
                amounts: &amounts,
                prices: Some(&near),
            };
            let effort = self.settings.effort / (2 * u64::from(HALVINGS));
            let found = self.seek_within(model, &goal, &known, Step::Lines, effort);
            let state = found.best.expect("the one before is one");
            if state.worth >= least {
                (few, near, low) = (state, found.prices, charge);
            } else {
                high = charge;
            }
        }
        (few.amounts, near, low.max(1))
    }

    /// What a funder reaches alone, and by request what it pays then.
    fn alone(&mut self, table: &Table, funder: usize) -> (Proved, Vec<i64>) {
        let model = Model::of(table, Some(funder), self.settings.seed);
        let goal = Goal {
            worth: model.lines.iter().map(|line| line.score).collect(),
            charge: 0,
            reward: 0,
            unit: 1,
            floors: vec![],
            lines_most: None,
        };
        let effort = self.settings.effort / (4 * table.funders.len() as u64).max(1);
        let found = self.seek_within(&model, &goal, &Known::default(), Step::Alone(funder), effort);
        let best = found.best.expect("nothing is a proposal");
        let proved = Proved {
            found: best.achieved(&goal),
            bound: found.bound.expect("there is one"),
        };
        (proved, best.totals)
    }

    /// Raises the lowest satisfaction with no more lines: each halving asks whether a proposal reaches the middle.
    pub fn fairness(
        &mut self,
        model: &Model,
        fewest: &Goal,
        kept: &[usize],
        mut best: State,
        near: &Multipliers,
    ) -> (State, Proved) {
        if kept.is_empty() {
            return (best, Proved { found: 0, bound: 0 });
        }
        let lines = best.lines;
        let goal = |level: i128| {
            let mut goal = Goal {
                charge: 0,
                unit: 1,
                lines_most: Some(lines),
                ..fewest.clone()
            };
            for floor in &mut goal.floors[..kept.len()] {
                floor.least = (floor.least * level + MILLION - 1) / MILLION;
            }
            goal
        };
        // Above this no funder's satisfaction goes: all it has lines for, in full.
        let ceiling = (0..kept.len()).map(|place| {
            let floor = &fewest.floors[place];
            let all = model.requests.iter().map(|demand| {
                let worth = floor
                    .worth
                    .get(demand.from)
                    .map_or(0, |&worth| if demand.to > demand.from { worth } else { 0 });
                i128::from(worth) * i128::from(demand.most)
            });
            all.sum::<i128>() * MILLION / floor.least
        });
        let (mut low, mut high) = (
            lowest(fewest, kept, &best),
            ceiling.min().expect("somebody is kept"),
        );
        // Up to where it is worth asking, and what is refuted.
        let mut until = high;
        for _ in 0..QUESTIONS {
            if low >= until || self.stopped {
                break;
            }
            // What is near is likelier than what is far.
            let middle = low + ((until - low + 1) / 2).min(low / 8 + 1);
            let asked = goal(middle);
            let effort = self.settings.effort / u64::from(QUESTIONS);
            let found = self.seek_within(
                model,
                &asked,
                &Known {
                    amounts: &[best.amounts.clone()],
                    prices: Some(near),
                },
                Step::Fairness,
                effort,
            );
            match (found.best, found.bound) {
                (Some(state), _) => {
                    best = State::under(model, fewest, &state.amounts);
                    low = lowest(fewest, kept, &best);
                }
                (None, None) => (high, until) = (middle - 1, middle - 1),
                // Neither found nor refuted.
                (None, Some(_)) => until = middle - 1,
            }
        }
        (
            best,
            Proved {
                found: low,
                bound: high.max(low),
            },
        )
    }
}

/// Each request paid by the one that alone would give it most: every floor is reached.
fn by_those_who_give_most(model: &Model, each: &[Vec<i64>]) -> Vec<i64> {
    let mut amounts = vec![0; model.lines.len()];
    for (place, demand) in model.requests.iter().enumerate() {
        let most = (demand.from..demand.to).max_by_key(|&line| {
            let funder = model.lines[line].funder;
            (each[funder][place], std::cmp::Reverse(funder))
        });
        if let Some(line) = most {
            amounts[line] = each[model.lines[line].funder][place];
        }
    }
    amounts
}

/// The mean value of a line, as far as it can be a charge.
fn value_per_line(state: &State) -> i64 {
    i64::try_from((state.worth / i128::from(state.lines.max(1))).clamp(1, 1 << 40)).expect("clamped")
}

/// The lowest satisfaction in millionths of what is reached alone, rounded down.
pub fn lowest(goal: &Goal, kept: &[usize], state: &State) -> i128 {
    let ratios = (0..kept.len()).map(|place| state.reached[place] * MILLION / goal.floors[place].least);
    ratios.min().unwrap_or(0)
}
