//! A group while it is being made: what it covers, and what each change would gain or lose.

use crate::candidate::Kind;
use crate::problem::Problem;

/// A group and what it covers.
#[derive(Clone, Debug)]
pub(crate) struct Cover<'a> {
    problem: &'a Problem,
    /// By how many members each element is covered.
    counts: Vec<u8>,
    /// The weight of each element that is not covered, 0 for the others.
    open: Vec<i64>,
    kinds: [u8; Kind::ALL.len()],
    pub(crate) members: Vec<u32>,
    pub(crate) score: i64,
}

impl<'a> Cover<'a> {
    pub(crate) fn new(problem: &'a Problem) -> Self {
        Self {
            problem,
            counts: vec![0; problem.weights.len()],
            open: problem.weights.clone(),
            kinds: [0; Kind::ALL.len()],
            members: Vec::with_capacity(problem.size()),
            score: problem.for_nothing(),
        }
    }

    pub(crate) fn of(problem: &'a Problem, members: &[u32]) -> Self {
        let mut cover = Self::new(problem);
        for member in members {
            cover.add(*member);
        }
        cover
    }

    pub(crate) fn covers(&self, element: usize) -> bool {
        self.counts[element] > 0
    }

    /// What the group would gain by one more; may be below zero when it knows several members.
    pub(crate) fn gain(&self, candidate: u32) -> i64 {
        let at = candidate as usize;
        let elements = self.problem.elements(at).iter();
        let covered: i64 = elements.map(|element| self.open[*element as usize]).sum();
        self.problem.own(at) + covered - self.acquaintance(candidate)
    }

    /// What an element would still add.
    pub(crate) fn open(&self, element: u32) -> i64 {
        self.open[element as usize]
    }

    /// What is lost because a candidate knows members.
    pub(crate) fn acquaintance(&self, candidate: u32) -> i64 {
        if !self.problem.has_acquaintances() {
            return 0;
        }
        self.members
            .iter()
            .filter(|member| **member != candidate)
            .map(|member| self.problem.penalty(*member, candidate))
            .sum()
    }

    pub(crate) fn add(&mut self, candidate: u32) {
        self.score += self.gain(candidate);
        let at = candidate as usize;
        for element in self.problem.elements(at) {
            self.counts[*element as usize] += 1;
            self.open[*element as usize] = 0;
        }
        self.kinds[self.problem.kind(at)] += 1;
        self.members.push(candidate);
    }

    pub(crate) fn remove(&mut self, member: u32) {
        let place = self
            .members
            .iter()
            .position(|one| *one == member)
            .expect("only members are removed");
        self.members.remove(place);
        let at = member as usize;
        for element in self.problem.elements(at) {
            let element = *element as usize;
            self.counts[element] -= 1;
            if self.counts[element] == 0 {
                self.open[element] = self.problem.weights[element];
            }
        }
        self.kinds[self.problem.kind(at)] -= 1;
        self.score -= self.gain(member);
    }

    /// How many members are still missing of each kind.
    pub(crate) fn missing(&self) -> [u8; Kind::ALL.len()] {
        let mut missing = self.problem.quotas();
        for (quota, there) in missing.iter_mut().zip(self.kinds) {
            *quota = quota.saturating_sub(there);
        }
        missing
    }

    pub(crate) fn missing_in_all(&self) -> usize {
        self.missing().iter().map(|one| usize::from(*one)).sum()
    }

    /// Whether one more leaves room for the kinds that are still missing.
    pub(crate) fn has_room_for(&self, candidate: u32) -> bool {
        let kind = self.problem.kind(candidate as usize);
        let wanted = usize::from(self.missing()[kind] > 0);
        self.members.len() + 1 + self.missing_in_all() - wanted <= self.problem.size()
    }

    /// Whether one more gives a group that meets the quotas.
    pub(crate) fn is_completed_by(&self, candidate: u32) -> bool {
        self.completing()[self.problem.kind(candidate as usize)]
    }

    /// Of which kinds one more gives a group that meets the quotas.
    pub(crate) fn completing(&self) -> [bool; Kind::ALL.len()] {
        let all = self.missing_in_all();
        let has_room = self.members.len() < self.problem.size();
        self.missing()
            .map(|missing| has_room && all == usize::from(missing > 0))
    }

    pub(crate) fn sorted(&self) -> Vec<u32> {
        let mut members = self.members.clone();
        members.sort_unstable();
        members
    }
}
