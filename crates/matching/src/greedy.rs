//! Groups quickly: one member after another, whoever adds most; then exchanges as long as they help.
//!
//! *Lazy*: what a candidate would add only shrinks as the group grows (F is submodular), so an old
//! figure is a bound, and only the candidates at the top of the heap are reckoned anew (Minoux 1978).

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::cover::Cover;
use crate::problem::Problem;

/// Who may be in the group that is made now.
#[derive(Clone)]
pub(crate) struct Pool<'a> {
    pub(crate) problem: &'a Problem,
    /// The most promising first.
    pub(crate) order: Vec<u32>,
    /// Who is in an earlier group, by place; empty for the first.
    pub(crate) reused: &'a [bool],
    /// How many of those may be in this one.
    pub(crate) reusable: usize,
    /// Who stays: the anchor, or who has not been seen for long.
    pub(crate) fixed: Option<u32>,
    /// Who may be the anchor instead, for they are at the same place; in the same order.
    pub(crate) beside: Vec<u32>,
}

impl Pool<'_> {
    pub(crate) fn is_reused(&self, candidate: u32) -> bool {
        self.reused.get(candidate as usize).copied().unwrap_or(false)
    }

    fn reuses(&self, cover: &Cover<'_>) -> usize {
        cover.members.iter().filter(|one| self.is_reused(**one)).count()
    }

    fn takes(&self, cover: &Cover<'_>, candidate: u32) -> bool {
        !cover.members.contains(&candidate)
            && cover.has_room_for(candidate)
            && !(self.is_reused(candidate) && self.reuses(cover) >= self.reusable)
    }

    /// A group made member by member; nothing where the quotas cannot be met.
    pub(crate) fn greedy(&self) -> Option<Cover<'_>> {
        let mut cover = Cover::new(self.problem);
        if let Some(fixed) = self.fixed {
            if !self.takes(&cover, fixed) {
                return None;
            }
            cover.add(fixed);
        }
        // The heap holds bounds and when each was reckoned; the order beyond `next` is as reckoned alone.
        let mut heap: BinaryHeap<(i64, Reverse<u32>, usize)> = BinaryHeap::new();
        let mut next = 0;
        while cover.members.len() < self.problem.size() {
            while let Some(candidate) = self.order.get(next) {
                let alone = self.problem.alone(*candidate);
                if heap.peek().is_some_and(|(bound, ..)| *bound > alone) {
                    break;
                }
                heap.push((alone, Reverse(*candidate), usize::MAX));
                next += 1;
            }
            let Some((bound, Reverse(candidate), reckoned)) = heap.pop() else {
                break;
            };
            // Whoever finds no room now finds none later: rooms and missing kinds shrink together.
            if !self.takes(&cover, candidate) {
                continue;
            }
            if reckoned != cover.members.len() {
                heap.push((cover.gain(candidate), Reverse(candidate), cover.members.len()));
            } else if bound > 0 || cover.missing_in_all() > 0 || cover.members.len() < 2 {
                cover.add(candidate);
            } else {
                break;
            }
        }
        (cover.missing_in_all() == 0).then_some(cover)
    }

    /// The best candidate in the place of a member, and the score of the group with it; the group is left
    /// as it was. Only those who reach more than `least` are found; in the place of the one who is `fixed`,
    /// only those beside it.
    pub(crate) fn best_instead(
        &self,
        cover: &mut Cover<'_>,
        member: u32,
        fixed: Option<u32>,
        least: i64,
    ) -> Option<(i64, u32)> {
        let order = if fixed == Some(member) {
            &self.beside
        } else {
            &self.order
        };
        let place = cover.members.iter().position(|one| *one == member)?;
        cover.remove(member);
        let (is_full, without) = (self.reuses(cover) >= self.reusable, cover.score);
        let completing = cover.completing();
        let mut best: Option<(i64, u32)> = None;
        for candidate in order {
            let bound = without + self.problem.alone(*candidate);
            if bound <= best.map_or(least, |(score, _)| score) {
                break;
            }
            // Few of all reach that: what is asked of those comes after.
            let score = without + cover.gain(*candidate);
            if score > best.map_or(least, |(score, _)| score)
                && *candidate != member
                && completing[self.problem.kind(*candidate as usize)]
                && !(is_full && self.is_reused(*candidate))
                && !cover.members.contains(candidate)
            {
                best = Some((score, *candidate));
            }
        }
        cover.add(member);
        cover.members.pop();
        cover.members.insert(place, member);
        best
    }

    /// Whoever brings most beside the others joins, where that is more than a member costs.
    pub(crate) fn lengthen(&self, cover: &mut Cover<'_>) -> bool {
        let mut best: Option<(i64, u32)> = None;
        for candidate in &self.order {
            let least = best.map_or(0, |(gain, _)| gain);
            if self.problem.alone(*candidate) <= least {
                break;
            }
            let gain = cover.gain(*candidate);
            if gain > least && self.takes(cover, *candidate) {
                best = Some((gain, *candidate));
            }
        }
        if let Some((_, candidate)) = best {
            cover.add(candidate);
        }
        best.is_some()
    }

    /// Whoever costs more than it brings now that others are there leaves, the dearest first.
    pub(crate) fn shorten(&self, cover: &mut Cover<'_>) -> bool {
        let before = cover.score;
        while cover.members.len() > 2 {
            let mut best: Option<(i64, u32)> = None;
            for member in cover.sorted() {
                let mut without = cover.clone();
                without.remove(member);
                let least = best.map_or(cover.score, |(score, _)| score);
                if self.fixed != Some(member) && without.missing_in_all() == 0 && without.score > least {
                    best = Some((without.score, member));
                }
            }
            let Some((_, member)) = best else { break };
            cover.remove(member);
        }
        cover.score > before
    }

    /// Exchanges one member for one candidate, the best such exchange first, until none helps. Gives who is
    /// the anchor then.
    pub(crate) fn exchange(&self, cover: &mut Cover<'_>) -> Option<u32> {
        let mut fixed = self.fixed;
        loop {
            let mut best: Option<(i64, u32, u32)> = None;
            for member in cover.sorted() {
                let least = best.map_or(cover.score, |(score, ..)| score);
                if let Some((score, candidate)) = self.best_instead(cover, member, fixed, least) {
                    best = Some((score, member, candidate));
                }
            }
            let Some((score, member, candidate)) = best else {
                return fixed;
            };
            cover.remove(member);
            cover.add(candidate);
            if fixed == Some(member) {
                fixed = Some(candidate);
            }
            debug_assert_eq!(cover.score, score, "an exchange gives what was reckoned");
        }
    }
}
