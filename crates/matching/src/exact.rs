//! The best group, by branch and bound, in as many steps as the caller has patience for.
//!
//! A node is a group begun and the list of who may still join. Its bound is the relaxation's; who could
//! not join without falling below the best group known leaves the list (reduced costs); then the dearest
//! candidate is either in or out. Nodes with the highest bound come first, so that what
//! [`Solver::bound`] says falls as fast as it can. The effort is counted in nodes, or in candidates that are
//! looked at, never in seconds: the same effort gives the same answer everywhere.
//!
//! Where distance counts a group has a member, its anchor, with all others around. What is around it depends on its place alone, so
//! there is one search for each place: it begins without saying who of that place is the anchor, and each who could be it follows only
//! where the place could hold a better group. Until every place was looked at once, the bound is the one without distances.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use crate::cover::Cover;
use crate::problem::Problem;
use crate::relaxation::{Among, Relaxed, relax};

/// Steps of the subgradient for a first node, and for those below it.
const FIRST_STEPS: usize = 120;
const STEPS: usize = 16;

/// Candidates that a search in the background looks at before it stops at the best bound known, each as often as it is
/// looked at: meant for about 5 seconds of one processor, however many candidates there are (`bench/run matching` prints what it takes).
pub const PATIENCE: u64 = 150_000_000;

/// A search for the best group that can be interrupted after any node.
pub struct Solver<'a> {
    problem: &'a Problem,
    /// No group is worth more, whatever is looked at.
    most: i64,
    /// One of each place that was not looked at yet, the most promising last.
    ahead: Vec<u32>,
    open: BinaryHeap<Node>,
    best: i64,
    members: Vec<u32>,
    made: u64,
    nodes: u64,
    looks: u64,
}

struct Node {
    bound: i64,
    /// The earlier of equals comes first.
    number: Reverse<u64>,
    /// The place at which the anchor is still to be chosen, where it is.
    around: Option<u32>,
    members: Vec<u32>,
    list: Rc<[u32]>,
    prices: Rc<[i64]>,
    steps: usize,
}

impl<'a> Solver<'a> {
    /// Begins. Groups of [`Problem::propose`] that are known already may be given by their numbers: they
    /// spare work.
    #[must_use]
    pub fn new(problem: &'a Problem, known: &[Vec<i64>]) -> Self {
        let mut solver = Self {
            problem,
            most: i64::MAX,
            ahead: Vec::new(),
            open: BinaryHeap::new(),
            best: 0,
            members: Vec::new(),
            made: 0,
            nodes: 0,
            looks: 0,
        };
        for group in known {
            let members: Option<Vec<u32>> = group
                .iter()
                .map(|id| problem.find(*id).and_then(|at| u32::try_from(at).ok()))
                .collect();
            if let Some(members) = members.filter(|members| problem.is_possible(members)) {
                solver.offer(&members);
            }
        }
        if problem.parameters.radius.is_some() {
            let mut seen = FxHashSet::default();
            let firsts = problem.order.iter().copied();
            solver.ahead = firsts.filter(|one| seen.insert(problem.spot_of(*one))).collect();
            solver.ahead.reverse();
            solver.most = problem.upper_bound();
        } else {
            let all: Rc<[u32]> = problem.order.clone().into();
            let prices: Rc<[i64]> = problem.weights.clone().into();
            solver.push(i64::MAX, (None, Vec::new()), all, prices, FIRST_STEPS);
        }
        solver
    }

    /// Looks at every place once, as long as no more candidates were looked at than this.
    fn look_around(&mut self, looks: u64) {
        while self.looks < looks {
            let Some(first) = self.ahead.pop() else { break };
            self.surround(first);
        }
    }

    /// Begins the search around the place of somebody, where a better group than any known could be.
    fn surround(&mut self, first: u32) {
        let problem = self.problem;
        let Some(is_near) = problem.near(first) else {
            return;
        };
        let near = problem.order.iter().copied();
        let near: Rc<[u32]> = near
            .filter(|one| is_near.get(problem.spot_of(*one) as usize) == Some(&true))
            .collect();
        self.looks += count(is_near.len() + problem.order.len() + near.len());
        let prices: Rc<[i64]> = problem.weights.clone().into();
        let none = Cover::new(problem);
        let highest = relax(problem, &none, Among::List(&near), &prices, 1, |_| 0);
        if let Some(highest) = highest.filter(|relaxed| relaxed.bound > self.best) {
            let begun = (Some(problem.spot_of(first)), Vec::new());
            self.push(highest.bound, begun, near, prices, FIRST_STEPS);
        }
    }

    /// Looks at so many nodes at most; true when the best group is found and proved.
    pub fn run(&mut self, nodes: u64) -> bool {
        self.look_around(u64::MAX);
        for _ in 0..nodes {
            if !self.step() {
                return true;
            }
        }
        self.is_done()
    }

    /// Looks at nodes until so many candidates were looked at in all, each as often as it was; true when the best group is found
    /// and proved. The last node may go beyond.
    pub fn run_until(&mut self, looks: u64) -> bool {
        self.look_around(looks);
        while self.looks < looks {
            if !self.step() {
                return true;
            }
        }
        self.is_done()
    }

    /// Looks at one node; false when there is nothing left to look at.
    fn step(&mut self) -> bool {
        let Some(node) = self.open.pop() else {
            return false;
        };
        if node.bound <= self.best {
            self.open.clear();
            return false;
        }
        self.nodes += 1;
        self.look(node);
        true
    }

    fn look(&mut self, node: Node) {
        let problem = self.problem;
        let given = Cover::of(problem, &node.members);
        if given.missing_in_all() == 0 {
            self.offer(&node.members);
        }
        // Whoever was chosen as the anchor of a place is still among those around it.
        let list: Rc<[u32]> = match node.members.last() {
            Some(last) if node.list.contains(last) => {
                let others = node.list.iter().copied();
                others.filter(|one| one != last).collect()
            }
            Some(_) | None => Rc::clone(&node.list),
        };
        if node.members.len() == problem.size() || list.is_empty() {
            return;
        }
        // Where nobody was chosen yet, whoever has all others around may be the anchor, from wherever they are.
        let has_anchor = |group: &[u32]| {
            let near = |one: &u32| {
                let mut others = group.iter();
                others.all(|other| problem.is_near(*one as usize, *other as usize))
            };
            node.around.is_none() || group.iter().any(near)
        };
        let among = Among::List(&list);
        let Some(relaxed) = relax(problem, &given, among, &node.prices, node.steps, |others| {
            self.looks += count(list.len());
            let mut group = node.members.clone();
            group.extend(others);
            if has_anchor(&group) {
                self.offer(&group);
            }
            self.best
        }) else {
            return;
        };
        if relaxed.bound <= self.best {
            return;
        }
        if let Some(around) = node.around {
            self.choose_anchor(around, &list, relaxed);
            return;
        }
        // At prices below the weights nobody may be worth what a member costs, and a better group be there all the same.
        let dearest = || {
            let worth = list.iter().zip(&relaxed.worth);
            worth
                .min_by_key(|(_, worth)| Reverse(**worth))
                .map(|(one, _)| *one)
        };
        let Some(branch) = relaxed.taken.first().copied().or_else(dearest) else {
            return;
        };
        let list: Rc<[u32]> = list
            .iter()
            .zip(&relaxed.worth)
            .filter(|(one, worth)| {
                **one != branch
                    && (relaxed.bound + **worth - relaxed.least > self.best || relaxed.taken.contains(one))
            })
            .map(|(one, _)| *one)
            .collect();
        let prices: Rc<[i64]> = relaxed.prices.into();
        let mut with = node.members.clone();
        with.push(branch);
        let bound = relaxed.bound;
        self.push(bound, (None, with), Rc::clone(&list), Rc::clone(&prices), STEPS);
        self.push(bound, (None, node.members), list, prices, STEPS);
    }

    /// Each who could be the anchor at a place of a better group than any known begins a search of its own: at the prices that were
    /// found no group with it is worth more than the bound, with it instead of the least of those who were taken.
    fn choose_anchor(&mut self, around: u32, list: &[u32], relaxed: Relaxed) {
        let reach = |(one, worth): (&u32, &i64)| {
            let instead = relaxed.bound + worth - relaxed.least;
            let is_taken = relaxed.taken.contains(one);
            (
                *one,
                if is_taken {
                    relaxed.bound
                } else {
                    instead.min(relaxed.bound)
                },
            )
        };
        let reached = list.iter().zip(&relaxed.worth).map(reach);
        let kept: Vec<(u32, i64)> = reached.filter(|(_, bound)| *bound > self.best).collect();
        let list: Rc<[u32]> = kept.iter().map(|(one, _)| *one).collect();
        let prices: Rc<[i64]> = relaxed.prices.into();
        for (one, bound) in kept {
            if self.problem.spot_of(one) == around {
                self.push(
                    bound,
                    (None, vec![one]),
                    Rc::clone(&list),
                    Rc::clone(&prices),
                    STEPS,
                );
            }
        }
    }

    fn push(
        &mut self,
        bound: i64,
        (around, members): (Option<u32>, Vec<u32>),
        list: Rc<[u32]>,
        prices: Rc<[i64]>,
        steps: usize,
    ) {
        self.made += 1;
        self.open.push(Node {
            bound: bound.min(self.most),
            number: Reverse(self.made),
            around,
            members,
            list,
            prices,
            steps,
        });
    }

    /// Keeps a group that is better than any before, when it may be.
    fn offer(&mut self, members: &[u32]) {
        let cover = Cover::of(self.problem, members);
        if cover.score > self.best && cover.missing_in_all() == 0 && members.len() >= self.problem.least() {
            self.best = cover.score;
            self.members = cover.sorted();
        }
    }

    /// Whether the best group is found and proved.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.ahead.is_empty() && self.open.peek().is_none_or(|node| node.bound <= self.best)
    }

    /// No group is worth more, in points.
    #[must_use]
    pub fn bound(&self) -> i64 {
        if !self.ahead.is_empty() {
            return self.most.max(self.best);
        }
        let open = self.open.peek().map_or(self.best, |node| node.bound);
        if open == i64::MAX {
            return self.problem.upper_bound();
        }
        open.max(self.best)
    }

    /// The best group so far by the numbers of its members, lowest first, and its score; empty and 0 when
    /// there is none.
    #[must_use]
    pub fn best(&self) -> (Vec<i64>, i64) {
        let ids = self
            .members
            .iter()
            .map(|at| self.problem.candidates[*at as usize].id);
        (ids.collect(), self.best)
    }

    /// Nodes looked at so far.
    #[must_use]
    pub fn nodes(&self) -> u64 {
        self.nodes
    }

    /// Candidates looked at so far, each as often as it was.
    #[must_use]
    pub fn looks(&self) -> u64 {
        self.looks
    }
}

fn count(many: usize) -> u64 {
    u64::try_from(many).expect("candidates are counted in 32 bits")
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.bound, self.members.len(), &self.number).cmp(&(other.bound, other.members.len(), &other.number))
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
