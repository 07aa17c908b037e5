//! The cheapest of the greatest flows in a network, by successive shortest paths.
//!
//! Costs may be negative as long as no circle costs less than nothing. With potentials (Johnson 1977; Edmonds and Karp
//! 1972) every search is Dijkstra's. All numbers are whole, ties go to the node of the lower number: the same
//! network gives the same flow.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A network that is given its arcs, then a flow.
#[derive(Default)]
pub struct Network {
    arcs: Vec<Arc>,
    /// The arcs that leave each node.
    leaving: Vec<Vec<usize>>,
}

/// Each arc stands beside its opposite, of which the number differs in the last bit.
struct Arc {
    to: usize,
    left: i64,
    cost: i64,
}

/// More than any path costs.
const FAR: i64 = i64::MAX / 4;

impl Network {
    /// A node without arcs; gives its number.
    pub fn node(&mut self) -> usize {
        self.leaving.push(Vec::new());
        self.leaving.len() - 1
    }

    /// An arc that so much can flow through, each unit at this cost; gives its number.
    pub fn arc(&mut self, from: usize, to: usize, most: i64, cost: i64) -> usize {
        let number = self.arcs.len();
        self.arcs.push(Arc { to, left: most, cost });
        self.arcs.push(Arc {
            to: from,
            left: 0,
            cost: -cost,
        });
        self.leaving[from].push(number);
        self.leaving[to].push(number + 1);
        number
    }

    /// What flows through an arc.
    pub fn flow(&self, arc: usize) -> i64 {
        self.arcs[arc ^ 1].left
    }

    /// Lets as much flow as can, at the least cost.
    pub fn fill(&mut self, source: usize, sink: usize) {
        let mut potentials = self.first_potentials(source);
        loop {
            let (distances, last) = self.distances(source, &potentials);
            if distances[sink] == FAR {
                return;
            }
            for (potential, distance) in potentials.iter_mut().zip(&distances) {
                *potential += (*distance).min(distances[sink]);
            }
            let path: Vec<usize> =
                std::iter::successors(last[sink], |&arc| last[self.arcs[arc ^ 1].to]).collect();
            let amount = path
                .iter()
                .map(|&arc| self.arcs[arc].left)
                .min()
                .expect("a path has arcs");
            for arc in path {
                self.arcs[arc].left -= amount;
                self.arcs[arc ^ 1].left += amount;
            }
        }
    }

    /// Costs of the cheapest paths while some arcs cost less than nothing (Bellman and Ford).
    fn first_potentials(&self, source: usize) -> Vec<i64> {
        let mut costs = vec![FAR; self.leaving.len()];
        costs[source] = 0;
        let mut changed = true;
        while changed {
            changed = false;
            for from in 0..self.leaving.len() {
                for arc in self.leaving[from]
                    .iter()
                    .map(|&arc| &self.arcs[arc])
                    .filter(|arc| arc.left > 0)
                {
                    if costs[from] < FAR && costs[from] + arc.cost < costs[arc.to] {
                        costs[arc.to] = costs[from] + arc.cost;
                        changed = true;
                    }
                }
            }
        }
        // What cannot be reached now never will be: only reached nodes send anything.
        costs
            .into_iter()
            .map(|cost| if cost == FAR { 0 } else { cost })
            .collect()
    }

    /// Reduced costs of the cheapest paths, and the last arc of each.
    fn distances(&self, source: usize, potentials: &[i64]) -> (Vec<i64>, Vec<Option<usize>>) {
        let mut distances = vec![FAR; self.leaving.len()];
        let mut last = vec![None; self.leaving.len()];
        distances[source] = 0;
        let mut waiting = BinaryHeap::from([Reverse((0, source))]);
        while let Some(Reverse((distance, from))) = waiting.pop() {
            if distance > distances[from] {
                continue;
            }
            for &number in &self.leaving[from] {
                let arc = &self.arcs[number];
                let next = distance + arc.cost + potentials[from] - potentials[arc.to];
                if arc.left > 0 && next < distances[arc.to] {
                    distances[arc.to] = next;
                    last[arc.to] = Some(number);
                    waiting.push(Reverse((next, arc.to)));
                }
            }
        }
        (distances, last)
    }
}
