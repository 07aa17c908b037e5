//! Branch and bound: what is in doubt is decided both ways, and each way has a bound of its own.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::super::dual::{Descent, Multipliers};
use super::super::model::{Range, Space};
use super::super::oracle::Oracle;
use super::super::repair::Workshop;
use super::Search;

/// Steps that prices take in each part.
const NODE_STEPS: usize = 24;

/// A part of all that is possible, with the bound of the part it was cut from.
pub struct Node {
    pub bound: i128,
    pub number: u64,
    pub space: Space,
    pub prices: Multipliers,
}

impl Search<'_, '_> {
    /// Branch and bound: the part of the highest bound first. The bound that remains; nothing where there is no proposal at all.
    pub(super) fn branch(&mut self, oracle: &mut Oracle, root: Node, seed: u64) -> Option<i128> {
        let until = self.problems + (self.effort.saturating_sub(self.problems)) / 2;
        let mut number = 0;
        let mut open = BinaryHeap::from([root]);
        while let Some(node) = open.pop() {
            let bound = node.bound;
            if self.is_reached(bound) {
                return Some(self.best.achieved(self.goal));
            }
            if !self.goes_on(bound, until) {
                return Some(bound);
            }
            let mut descent = Descent::start(oracle, self.model, self.goal, &node.space, node.prices);
            for _ in 0..NODE_STEPS {
                self.take(&descent);
                let Some(bound) = descent.bound else { break };
                let target = self.target(bound);
                if self.is_reached(bound) || !descent.step(oracle, self.model, self.goal, &node.space, target)
                {
                    break;
                }
            }
            self.take(&descent);
            self.round(oracle, &mut descent, &node.space);
            if descent.bound.is_some() {
                let mut workshop = Workshop::new(self.model, self.goal, &node.space, oracle, seed);
                let state = workshop.build(&descent.best, &descent.answer);
                descent.problems += workshop.problems;
                self.offer(state);
            }
            self.problems += descent.problems;
            let Some(below) = descent.bound.map(|found| found.min(bound)) else {
                continue;
            };
            if self.is_reached(below) {
                continue;
            }
            let Some(parts) = self.split(&descent, &node.space) else {
                // Nothing is left to choose: it is what it is, and was offered if it keeps the rules.
                continue;
            };
            for space in parts {
                number += 1;
                let prices = descent.best.clone();
                open.push(Node {
                    bound: below,
                    number,
                    space,
                    prices,
                });
            }
        }
        self.is_feasible().then(|| self.best.achieved(self.goal))
    }

    /// Two parts of a space: with and without the request whose being served is most in doubt, if there is doubt; otherwise by a line.
    fn split(&self, descent: &Descent, space: &Space) -> Option<[Space; 2]> {
        let mut best: Option<(f64, usize)> = None;
        for (place, demand) in self.model.requests.iter().enumerate() {
            let often = descent.served[place];
            let doubt = often.min(1.0 - often);
            let own = &space.ranges[demand.from..demand.to];
            let open = !space.must[place]
                && own.iter().all(|range| range.zero)
                && own.iter().any(|range| range.is_open());
            let here = doubt * demand.most as f64;
            if open && doubt > 0.05 && best.is_none_or(|(most, _)| here > most) {
                best = Some((here, place));
            }
        }
        let mut parts = [space.clone(), space.clone()];
        if let Some((_, place)) = best {
            let demand = &self.model.requests[place];
            parts[0].must[place] = true;
            parts[1].ranges[demand.from..demand.to].fill(NONE);
        } else {
            let line = self.choose(descent, &space.ranges)?;
            let ranges = split(space.ranges[line], descent.mean[line], descent.often[line]);
            for (part, range) in parts.iter_mut().zip(ranges) {
                part.ranges[line] = range;
            }
        }
        Some(parts)
    }

    /// The line whose being above zero is most in doubt, weighed by its size; otherwise the widest.
    fn choose(&self, descent: &Descent, ranges: &[Range]) -> Option<usize> {
        let doubt = |line: usize| {
            let (range, often) = (ranges[line], descent.often[line]);
            let size = range.most as f64;
            if range.zero && range.is_open() {
                // In doubt even where the answers agree: a little.
                (often.min(1.0 - often) + 1e-3) * size
            } else {
                1e-3 * (range.most - range.least) as f64
            }
        };
        let open = (0..ranges.len()).filter(|&line| !ranges[line].is_fixed());
        let mut best: Option<(f64, usize)> = None;
        for line in open {
            let here = doubt(line);
            if best.is_none_or(|(most, _)| here > most) {
                best = Some((here, line));
            }
        }
        best.map(|(_, line)| line)
    }
}

/// Nothing is given.
const NONE: Range = Range {
    zero: true,
    least: 1,
    most: 0,
};

fn split(range: Range, mean: f64, often: f64) -> [Range; 2] {
    if range.zero {
        return [Range { zero: false, ..range }, NONE];
    }
    let middle = (mean / often.max(0.05)).round() as i64;
    let middle = middle.clamp(range.least, range.most - 1);
    [
        Range {
            most: middle,
            ..range
        },
        Range {
            least: middle + 1,
            ..range
        },
    ]
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        // Of two equal bounds the newer first: it is the deeper one.
        (self.bound, self.number).cmp(&(other.bound, other.number))
    }
}

impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Node {}
