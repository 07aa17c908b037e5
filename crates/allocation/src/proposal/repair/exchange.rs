//! Amounts bettered without a new line and without one less: money moves in circles between lines that are above zero.
//!
//! With the lines given, amounts are a flow from funders, through programmes that have several of them, through requests, each arc within
//! bounds; a flow is the best when no circle of what can be raised and lowered is worth something (Klein 1967). Circles are found by Bellman and Ford's relaxation.

use super::super::state::{State, Values};
use super::Workshop;

#[derive(Debug, Clone, Copy)]
struct Arc {
    from: usize,
    to: usize,
    gain: i64,
    /// The line and whether the arc raises it; none for what is not spent or not received, and for what a programme gives in all.
    line: Option<(usize, bool)>,
}

const CIRCLES_MOST: usize = 400;

impl Workshop<'_> {
    /// Moves money in circles as long as that is worth something by `values`.
    pub fn exchange(&mut self, state: &mut State, values: &Values) {
        for _ in 0..CIRCLES_MOST {
            let Some(circle) = self.circle(state, values) else {
                return;
            };
            let before = state.rank(self.goal);
            let kept = state.clone();
            if !self.turn(state, &circle) || state.rank(self.goal) <= before {
                *state = kept;
                return;
            }
        }
    }

    fn arcs(&self, state: &State, values: &Values) -> Vec<Arc> {
        let funders = self.model.caps.len();
        let ground = funders + self.model.requests.len();
        let mut arcs = Vec::new();
        let flow = |from, to| Arc {
            from,
            to,
            gain: 0,
            line: None,
        };
        let touched = |request: usize| state.totals[request] > 0;
        for (line, entry) in self.model.lines.iter().enumerate() {
            let amount = state.amounts[line];
            if amount == 0 {
                continue;
            }
            let demand = &self.model.requests[entry.request];
            let into = match entry.programme {
                Some(of) => ground + 1 + demand.first + of,
                None => funders + entry.request,
            };
            let public = !entry.public || state.public[entry.request] < demand.public_most;
            if amount < entry.most && public {
                arcs.push(Arc {
                    from: entry.funder,
                    to: into,
                    gain: values.worth[line],
                    line: Some((line, true)),
                });
            }
            if amount > entry.least {
                arcs.push(Arc {
                    from: into,
                    to: entry.funder,
                    gain: -values.worth[line],
                    line: Some((line, false)),
                });
            }
        }
        for (place, demand) in self
            .model
            .requests
            .iter()
            .enumerate()
            .filter(|&(place, _)| touched(place))
        {
            if state.totals[place] < demand.most {
                arcs.push(flow(funders + place, ground));
            }
            if state.totals[place] > demand.least {
                arcs.push(flow(ground, funders + place));
            }
            for of in demand.first..demand.until {
                let (span, given) = (self.model.programmes[of], state.given[of]);
                if given > 0 && given < span.most {
                    arcs.push(flow(ground + 1 + of, funders + place));
                }
                if given > span.least {
                    arcs.push(flow(funders + place, ground + 1 + of));
                }
            }
        }
        for funder in 0..funders {
            if state.spent[funder] < self.model.caps[funder] {
                arcs.push(flow(ground, funder));
            }
            arcs.push(flow(funder, ground));
        }
        arcs
    }

    /// A circle worth something, if there is one.
    fn circle(&self, state: &State, values: &Values) -> Option<Vec<Arc>> {
        let arcs = self.arcs(state, values);
        let nodes = self.model.caps.len() + self.model.requests.len() + 1 + self.model.programmes.len();
        let mut gains = vec![0_i64; nodes];
        let mut before: Vec<Option<usize>> = vec![None; nodes];
        for pass in 0..nodes {
            let mut last = None;
            for (place, arc) in arcs.iter().enumerate() {
                let gain = gains[arc.from].saturating_add(arc.gain);
                if gain > gains[arc.to] {
                    gains[arc.to] = gain;
                    before[arc.to] = Some(place);
                    last = Some(arc.to);
                }
            }
            let last = last?;
            // A circle shows early in who came before whom: it need not wait for the last pass.
            if (pass % 4 == 3 || pass + 1 == nodes)
                && let Some(circle) = around(&arcs, &before, last)
            {
                return Some(circle);
            }
        }
        None
    }

    /// Moves as much as the circle can carry. Whether that was anything.
    fn turn(&self, state: &mut State, circle: &[Arc]) -> bool {
        let funders = self.model.caps.len();
        let ground = funders + self.model.requests.len();
        let raised = |state: &State, arc: &Arc| match arc.line {
            // Its request's total and its funder's envelope may stay as they are: they are arcs of their own.
            Some((line, true)) => {
                let entry = &self.model.lines[line];
                let demand = &self.model.requests[entry.request];
                let mut room = entry.most - state.amounts[line];
                if entry.public {
                    room = room.min(demand.public_most - state.public[entry.request]);
                }
                room
            }
            Some((line, false)) => state.amounts[line] - self.model.lines[line].least,
            None if arc.from == ground && arc.to < funders => self.model.caps[arc.to] - state.spent[arc.to],
            None if arc.from == ground => {
                state.totals[arc.to - funders] - self.model.requests[arc.to - funders].least
            }
            None if arc.from < funders => i64::MAX,
            None if arc.from > ground => {
                let of = arc.from - ground - 1;
                self.model.programmes[of].most - state.given[of]
            }
            None if arc.to > ground => {
                let of = arc.to - ground - 1;
                state.given[of] - self.model.programmes[of].least
            }
            None => self.model.requests[arc.from - funders].most - state.totals[arc.from - funders],
        };
        let amount = circle.iter().map(|arc| raised(state, arc)).min().unwrap_or(0);
        if amount <= 0 || amount == i64::MAX {
            return false;
        }
        for arc in circle {
            if let Some((line, up)) = arc.line {
                let now = state.amounts[line];
                state.set(
                    self.model,
                    self.goal,
                    line,
                    if up { now + amount } else { now - amount },
                );
            }
        }
        true
    }
}

/// The circle that the predecessors of a node lead into, if they do.
fn around(arcs: &[Arc], before: &[Option<usize>], from: usize) -> Option<Vec<Arc>> {
    let mut node = from;
    for _ in 0..before.len() {
        node = arcs[before[node]?].from;
    }
    let start = node;
    let mut circle = Vec::new();
    loop {
        let arc = arcs[before[node]?];
        circle.push(arc);
        node = arc.from;
        if node == start {
            return Some(circle);
        }
        if circle.len() > before.len() {
            return None;
        }
    }
}
